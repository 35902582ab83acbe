import type { Page } from 'playwright/test'

/** Visible targets under 44 pixels, and texts that do not fit their button or heading. */
export function awkward(window: Page): Promise<string[]> {
  return window.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, h1, h2')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        const target = element.matches('button, input, select')
        const name = element.getAttribute('aria-label') ?? element.textContent
        return [
          ...(target && (width < 44 || height < 44)
            ? [`${name}: ${Math.round(width)}×${Math.round(height)}`]
            : []),
          ...(element.scrollWidth > element.clientWidth + 1 ? [`${name}: clipped`] : []),
        ]
      }),
  )
}
