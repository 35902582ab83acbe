import { expect, type Locator, type Page } from 'playwright/test'
import { dialog } from './dialog'

/** “Menu do caixa”. */
export function tillMenu(window: Page) {
  const box = dialog(window, 'Menu do caixa')
  return {
    box,
    entries: box.getByRole('option'),
    entry: (name: string): Locator => box.getByRole('option', { name: new RegExp(`^${name}`) }),
  }
}

/** Opens an entry of the menu: F9, then a tap. */
export async function openFromMenu(window: Page, name: string): Promise<void> {
  const menu = tillMenu(window)
  await window.keyboard.press('F9')
  await expect(menu.box).toBeVisible()
  await expect(menu.entries.first()).toBeVisible()
  // A long menu draws only what is near: the last entries come with the End key.
  if ((await menu.entry(name).count()) === 0) await window.keyboard.press('End')
  await menu.entry(name).click()
}
