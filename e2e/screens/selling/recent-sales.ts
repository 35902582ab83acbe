import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Últimas vendas”. */
export function recentSales(window: Page) {
  const box = dialog(window, 'Últimas vendas')
  return {
    box,
    number: box.getByLabel('Número da venda'),
    found: box.getByRole('listbox', { name: 'Vendas' }).getByRole('option'),
  }
}

/** “Venda 000123” and what can be done with it. */
export function finishedSale(window: Page, number: string) {
  const box = dialog(window, `Venda ${number}`)
  return {
    box,
    seeReceipt: box.getByRole('button', { name: 'Ver cupom' }),
    cancel: box.getByRole('button', { name: 'Cancelar venda' }),
  }
}

/** “Cupom”: the receipt on screen. */
export function receiptWindow(window: Page) {
  const box = dialog(window, 'Cupom')
  return {
    box,
    paper: box.getByRole('article'),
    printAgain: box.getByRole('button', { name: 'Imprimir 2ª via' }),
    printTicket: box.getByRole('button', { name: 'Ticket de troca' }),
  }
}
