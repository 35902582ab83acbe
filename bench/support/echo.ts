import type { Till } from '#e2e/support/app/till'
import { readClock, startClock } from './page-timer'
import { press } from './press'

/** The floor: milliseconds for a key that writes one word on the same page, with nothing asked of anybody. */
export function echo(till: Till): Promise<number> {
  return draw(till, 'position: fixed; bottom: 0; right: 0', 'F12')
}

/** The floor of a window: the page dimmed behind an empty box of its size. */
export function emptyWindow(till: Till): Promise<number> {
  const box = 'position: fixed; inset: calc(50% - 215px) calc(50% - 280px); background: white'
  return draw(till, `${box}; z-index: 9; box-shadow: 0 0 0 100vmax rgb(0 0 0 / 50%)`, '')
}

async function draw(till: Till, style: string, text: string): Promise<number> {
  await till.window.evaluate(
    (drawn) => {
      const element = document.createElement('output')
      element.style.cssText = drawn.style
      globalThis.addEventListener(
        'keydown',
        () => {
          element.dataset['echo'] = 'shown'
          element.textContent = drawn.text
          document.body.append(element)
        },
        { once: true, capture: true },
      )
    },
    { style, text },
  )
  await startClock(till.window, 'F12', { present: ['[data-echo="shown"]'] })
  await press(till, 'F12')
  const reading = await readClock(till.window)
  await till.window.evaluate(() => document.querySelector('[data-echo]')?.remove())
  return reading
}
