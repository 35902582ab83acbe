import type { Page } from 'playwright/test'

/** Visible targets under 44 pixels, and texts that do not fit their button or heading. */
export function awkward(window: Page): Promise<string[]> {
  return window.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, h1, h2')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .flatMap((element) => {
        // A choice is tapped on its words; a code to copy is meant to run on.
        const choice = element.matches('input[type="radio"]') ? element.closest('label') : null
        const { width, height } = (choice ?? element).getBoundingClientRect()
        const target = element.matches('button, input, select')
        const name = element.getAttribute('aria-label') ?? element.textContent
        return [
          ...(target && (width < 44 || height < 44)
            ? [`${name}: ${Math.round(width)}×${Math.round(height)}`]
            : []),
          ...(!element.matches('input[readonly]') && element.scrollWidth > element.clientWidth + 1
            ? [`${name}: clipped`]
            : []),
        ]
      }),
  )
}
