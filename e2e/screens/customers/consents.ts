import type { Locator, Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Consentimentos” of one customer. */
export function consentWindow(window: Page) {
  const box = dialog(window, 'Consentimentos')
  return {
    box,
    /** From “Cliente”, for the customer of the sale. */
    open: dialog(window, 'Cliente').getByRole('button', { name: 'Consentimentos' }),
    way: (name: string) => {
      const row: Locator = box.getByRole('region', { name })
      return {
        row,
        give: row.getByRole('button', { name: 'Cliente autorizou' }),
        withdraw: row.getByRole('button', { name: 'Retirar' }),
      }
    },
    history: box.getByRole('list', { name: 'Histórico' }).getByRole('listitem'),
  }
}

/** “Consentimentos” of Gestão. */
export function consentsScreen(window: Page) {
  const writing = dialog(window, 'Texto do consentimento')
  return {
    texts: window.getByRole('list', { name: 'Textos do consentimento' }).getByRole('listitem'),
    change: window.getByRole('button', { name: 'Mudar o texto' }),
    seeCustomer: window.getByRole('button', { name: 'Ver um cliente' }),
    writing: {
      box: writing,
      words: writing.getByLabel('O que se lê ao cliente'),
      save: writing.getByRole('button', { name: 'Gravar' }),
    },
  }
}
