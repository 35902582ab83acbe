import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Vender um cartão-presente”. */
export function sellGiftCard(window: Page) {
  const box = dialog(window, 'Vender um cartão-presente')
  return {
    box,
    drawn: box.getByLabel('Gerar um número de cartão'),
    own: box.getByLabel('Cartão da loja'),
    number: box.getByLabel('Número do cartão'),
    worth: box.getByLabel('Valor do cartão'),
  }
}

/** The gift cards the sale sells. */
export function cardsOnSale(window: Page) {
  return window.getByRole('list', { name: 'Cartões-presente vendidos' }).getByRole('listitem')
}

/** The number of a card, where the sale is paid. */
export function cardNumber(window: Page) {
  return window.getByLabel('Número do cartão-presente')
}
