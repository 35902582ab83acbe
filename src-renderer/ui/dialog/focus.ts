/**
 * Gives the focus back to `element` after a window closed; where it is gone, to the screen's home
 * (`data-home-focus`, such as the scan field). A focus that already went elsewhere on purpose is left alone.
 */
export function returnFocus(element: Element | null): void {
  window.setTimeout(() => {
    if (!isLost(document.activeElement)) return
    const usable = element instanceof HTMLElement && element !== document.body && element.isConnected
    const home = document.querySelector<HTMLElement>('[data-home-focus]')
    if (usable && !element.matches(':disabled')) element.focus({ preventScroll: true })
    else home?.focus({ preventScroll: true })
  })
}

function isLost(focus: Element | null): boolean {
  return focus === null || focus === document.body || !focus.isConnected
}
