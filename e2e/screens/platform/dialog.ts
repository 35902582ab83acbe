import type { Locator, Page } from 'playwright/test'

/** A window by its title. */
export function dialog(window: Page, title: string): Locator {
  return window.getByRole('dialog', { name: title, exact: true })
}

/** The passing message over the screen. */
export function notice(window: Page, text: string | RegExp): Locator {
  return window.getByRole('alert').filter({ hasText: text })
}
