import type { Locator } from 'playwright/test'

interface Scheduler {
  readonly postTask: (work: () => void, options: { readonly priority: 'user-blocking' }) => Promise<unknown>
}

/**
 * From now on, presses a key the moment `seen` reads `text`, before the browser gets to anything else it has to do: the
 * fastest hand on the busiest computer. Answers how to wait until it is pressed.
 */
export async function pressAtSight(seen: Locator, text: string, key: string): Promise<() => Promise<void>> {
  const watch = await seen.evaluateHandle(
    (element, [wanted, pressed]) => {
      const done = new Promise<void>((resolve) => {
        function press() {
          const init = { key: pressed, code: pressed, bubbles: true, cancelable: true }
          const target = element.ownerDocument.activeElement ?? element.ownerDocument.body
          target.dispatchEvent(new KeyboardEvent('keydown', init))
          resolve()
        }
        const watching = new MutationObserver(() => {
          if (element.textContent.replaceAll(/\s/g, ' ') !== wanted) return
          watching.disconnect()
          // As what a person does comes before whatever else the page has to do.
          const { scheduler } = globalThis as unknown as { scheduler: Scheduler }
          void scheduler.postTask(press, { priority: 'user-blocking' })
        })
        watching.observe(element.ownerDocument.body, { childList: true, characterData: true, subtree: true })
      })
      return { done }
    },
    [text, key] as const,
  )
  return () => watch.evaluate(({ done }) => done)
}
