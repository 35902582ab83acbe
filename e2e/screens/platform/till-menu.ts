import { expect, type Locator, type Page } from 'playwright/test'
import { dialog } from './dialog'
import { managersScreens, openBySearch } from './search'

/** “Menu do caixa”. */
export function tillMenu(window: Page) {
  const box = dialog(window, 'Menu do caixa')
  return {
    box,
    entries: box.getByRole('option'),
    entry: (name: string): Locator => box.getByRole('option', { name, exact: true }),
  }
}

/** Opens an entry of the menu: F9, then a tap; what is Gestão's is looked for by its name. */
export async function openFromMenu(window: Page, name: string): Promise<void> {
  if (managersScreens.has(name)) return openBySearch(window, name)
  const menu = tillMenu(window)
  // A window that is about to close takes no keys yet: whoever sees no menu presses again.
  await expect(async () => {
    if (!(await menu.box.isVisible())) await window.keyboard.press('F9')
    await expect(menu.box).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 20_000 })
  await menu.entry(name).click()
}
