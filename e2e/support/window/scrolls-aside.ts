import type { Page } from 'playwright/test'

/** Parts that have to be scrolled sideways to be read whole, but the tables made for it. */
export function scrollsAside(window: Page): Promise<string[]> {
  return window.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, body *')]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .filter((element) => element.querySelector('table') === null)
      .map(
        (element) =>
          `${element.textContent.slice(0, 40)}: ${element.scrollWidth - element.clientWidth} px aside`,
      ),
  )
}
