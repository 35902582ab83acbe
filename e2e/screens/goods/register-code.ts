import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'
import { productSearch } from './product-search'

/** “Cadastrar este código”, from a code that became no line. */
export function registerCode(window: Page) {
  const box = dialog(window, 'Cadastrar este código')
  const search = productSearch(window)
  return {
    offer: window
      .getByRole('list', { name: 'Códigos não encontrados' })
      .getByRole('button', { name: 'Cadastrar este código' }),
    box,
    description: box.getByLabel('Descrição', { exact: true }),
    price: box.getByLabel('Preço', { exact: true }),
    save: box.getByRole('button', { name: 'Salvar e vender' }),
    join: box.getByRole('button', { name: 'Juntar a um produto existente' }),
    search: search.field,
    found: search.found,
  }
}
