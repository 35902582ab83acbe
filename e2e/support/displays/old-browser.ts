import type { Page } from 'playwright/test'

/** Loads the page again without what browsers have learnt since Chrome 85, as far as a page's own code could use it. */
export async function loadAsOldBrowser(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const learnt: readonly [owner: object, names: readonly string[]][] = [
      [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
      [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
      [Object, ['hasOwn', 'groupBy']],
      [Promise, ['any', 'try', 'withResolvers']],
      [AbortSignal, ['any', 'timeout', 'abort']],
      [Element.prototype, ['checkVisibility', 'replaceChildren']],
      [Crypto.prototype, ['randomUUID']],
      [globalThis, ['structuredClone', 'reportError', 'navigation', 'scheduler', 'URLPattern']],
      [Document.prototype, ['startViewTransition']],
    ]
    for (const [owner, names] of learnt) for (const name of names) Reflect.deleteProperty(owner, name)
  })
  await page.reload()
}
