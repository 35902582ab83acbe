import type { Page } from 'playwright/test'

/** The text in the largest letters on the screen, with plain spaces; it must be larger than every other. */
export function largestText(window: Page): Promise<string> {
  return window.evaluate(() => {
    const sizes = [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && ownText(element) !== '')
      .map((element) => ({ text: ownText(element), size: parseFloat(getComputedStyle(element).fontSize) }))
      .sort((a, b) => b.size - a.size)
    const [first, next] = sizes
    return first && next && first.size > next.size ? first.text : 'nothing stands out'

    function ownText(element: Element): string {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      return own
        .map((node) => node.textContent ?? '')
        .join('')
        .replace(/\s+/g, ' ')
        .trim()
    }
  })
}
