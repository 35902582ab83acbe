import type { Page } from 'playwright/test'

/** Draws the window light or dark, whatever is preferred. */
export async function drawTheme(window: Page, theme: 'light' | 'dark'): Promise<void> {
  await window.evaluate(
    (wanted) => document.documentElement.setAttribute('data-mantine-color-scheme', wanted),
    theme,
  )
  await window.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)))
}
