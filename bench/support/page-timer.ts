import type { Page } from 'playwright/test'

/** What the screen must show before the clock stops. */
export interface Expected {
  /** Selectors that must all be there. */
  readonly present: readonly string[]
  /** Selectors none of which may be there. */
  readonly absent?: readonly string[]
  /** What the focused field must hold. */
  readonly typed?: string
}

/** What the clock keeps in the page. */
interface Timed {
  benchPressed: (event: KeyboardEvent) => void
  benchReading: Promise<number>
}

const PATIENCE_MS = 20_000

/**
 * Starts a clock at the next press of `key` (the moment the browser got it) that stops once the screen shows what is
 * expected and the frame with it is painted. Press the key, then `read` it.
 */
export async function startClock(window: Page, key: string, expected: Expected): Promise<void> {
  await window.evaluate(
    ({ key, expected }) => {
      const bench = globalThis as unknown as Timed
      const { present, absent = [], typed } = expected
      const shown = () =>
        present.every((selector) => document.querySelector(selector) !== null) &&
        absent.every((selector) => document.querySelector(selector) === null) &&
        (typed === undefined || (document.activeElement as HTMLInputElement | null)?.value === typed)

      const pressed = new Promise<number>((resolve) => {
        bench.benchPressed = (event) => {
          if (event.key === key) resolve(event.timeStamp)
        }
      })
      const complete = () =>
        new Promise<void>((resolve) => {
          if (shown()) return resolve()
          const look = () => {
            if (!shown()) return
            observer.disconnect()
            document.removeEventListener('focusin', look)
            resolve()
          }
          const observer = new MutationObserver(look)
          document.addEventListener('focusin', look)
          observer.observe(document, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          })
        })
      // A task posted from the frame's own callback runs once that frame has been laid out and painted; an urgent one
      // before what the page put off until then.
      const painted = () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() => {
            void scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' })
          })
        })

      bench.benchReading = pressed.then(async (start) => {
        await complete()
        return (await painted()) - start
      })
    },
    { key, expected },
  )
}

/** Milliseconds from the key to the painted screen. Throws when it never comes. */
export function readClock(window: Page): Promise<number> {
  return window.evaluate(
    (patience) =>
      Promise.race([
        (globalThis as unknown as Timed).benchReading,
        new Promise<never>((_resolve, reject) => {
          setTimeout(() => reject(new Error('The screen never showed what was expected')), patience)
        }),
      ]),
    PATIENCE_MS,
  )
}
