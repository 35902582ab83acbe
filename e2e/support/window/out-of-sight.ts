import type { Page } from 'playwright/test'

/**
 * Buttons and fields of the screen that nobody sees whole: below an edge, or scrolled or drawn over; and parts that
 * scroll though they are no list.
 */
export function outOfSight(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const name = (element: Element) =>
      element.getAttribute('aria-label') ?? element.textContent ?? element.tagName
    const covered = [...document.querySelectorAll<HTMLElement>('main button, main input, main select')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 14)
      .filter((element) => element.closest('ul, [role="list"]') === null)
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        const middle = (left + right) / 2
        return [top + 3, bottom - 3].some((y) => {
          const found = document.elementFromPoint(middle, y)
          return found === null || !(element.contains(found) || found.contains(element))
        })
      })
    const scrolling = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (element) =>
        element.checkVisibility() &&
        !element.matches('ul, [role="list"]') &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowY) &&
        element.scrollHeight > element.clientHeight + 1,
    )
    return [
      ...covered.map((element) => `${name(element)}: out of sight`),
      ...scrolling.map((element) => `${name(element).slice(0, 30)}: scrolls`),
    ]
  })
}
