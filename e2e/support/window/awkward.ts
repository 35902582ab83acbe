import type { Page } from 'playwright/test'

/** Visible targets under 44 pixels, and texts that do not fit their button or heading. */
export function awkward(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    return [...document.querySelectorAll<HTMLElement>('button, input, select, h1, h2')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .flatMap((element) => {
        // The frame of what is typed unseen is drawn around it.
        const framed = element.matches('input[type="password"]') ? element.parentElement : null
        const { width, height } = (framed ?? element).getBoundingClientRect()
        const isChoice = element.matches('input[type="radio"], input[type="checkbox"]')
        const isNarrow = width < 44 || height < 44
        const isSmall = isNarrow && !(isChoice && takesFinger(element as HTMLInputElement))
        const isTarget = element.matches('button, input, select')
        return [
          ...(isTarget && isSmall ? [`${nameOf(element)}: ${Math.round(width)}×${Math.round(height)}`] : []),
          // A code to copy is meant to run on.
          ...(!element.matches('input[readonly]') && element.scrollWidth > element.clientWidth + 1
            ? [`${nameOf(element)}: clipped`]
            : []),
        ]
      })

    function nameOf(element: HTMLElement): string {
      const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : []
      const own = element.getAttribute('aria-label') ?? element.textContent
      return own === '' ? (label?.textContent ?? '') : own
    }

    /** A choice is tapped on its words: a finger meets them 22 pixels above and below their middle. */
    function takesFinger(choice: HTMLInputElement): boolean {
      return [...(choice.labels ?? [])].some((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect()
        return [-21, 21].every((aside) => {
          const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2 + aside)
          return found === choice || found?.closest('label') === label
        })
      })
    }
  })
}
