import type { Page } from 'playwright/test'

/** Whatever the next presses of Tab lead to that does not show it has the focus. */
export async function unseenFocus(window: Page, presses: number): Promise<string[]> {
  const unseen: string[] = []
  for (let press = 0; press < presses; press++) {
    await window.keyboard.press('Tab')
    const one = await window.evaluate(() => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement) || focused === document.body) return null
      // A switch or a list shows it on what is drawn for it.
      const around = [focused, focused.parentElement, focused.nextElementSibling]
      const isDrawn = around.some((element) =>
        element === null
          ? false
          : ['', '::after'].some((part) => {
              const { outlineStyle, boxShadow, borderStyle, content } = getComputedStyle(element, part)
              const isThere = part === '' || content !== 'none'
              return (
                isThere &&
                (outlineStyle !== 'none' || boxShadow !== 'none' || (part !== '' && borderStyle !== 'none'))
              )
            }),
      )
      const { width, height } = focused.getBoundingClientRect()
      const isBigEnoughToMiss = width > 1 && height > 1
      return isDrawn || !isBigEnoughToMiss
        ? null
        : (focused.getAttribute('aria-label') ?? focused.outerHTML.slice(0, 80))
    })
    if (one !== null) unseen.push(one)
  }
  return unseen
}
