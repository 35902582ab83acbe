import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Procurar produto”. */
export function productSearch(window: Page) {
  const box = dialog(window, 'Procurar produto')
  return {
    box,
    field: box.getByLabel('Produto', { exact: true }),
    found: box.getByRole('listbox', { name: 'Produtos encontrados' }).getByRole('option'),
    chosen: box.getByRole('option', { selected: true }),
  }
}
