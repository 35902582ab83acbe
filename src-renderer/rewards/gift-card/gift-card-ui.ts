import { may } from '../../app/may'
import type { FeatureUi } from '../../feature/feature'
import type { MenuExtra } from '../../feature/menu-entry'
import type { FinishedSaleAction, SummaryCard } from '../../selling/open-sale/moments'
import { CardsOnSale } from './cards-on-sale'
import { payWithGiftCard } from './pay-with-gift-card'
import { ReprintCards, ReprintCardsButton } from './reprint-cards'
import { SellGiftCardWindow } from './sell-gift-card-window'

const sell: MenuExtra = {
  kind: 'window',
  id: 'sell-gift-card',
  name: 'Vender um cartão-presente',
  hint: 'Gerar um número de cartão, ou ler um cartão da loja',
  alsoCalled: 'Gift card, vale-presente de valor livre, venda de cartões-presente',
  oldPaths: ['outras ações > Vender um cartão-presente > Gerar um número de cartão'],
  menu: { group: 'others', letter: 'B' },
  isOpen: ({ app, atTill }) => atTill && may(app, 'gift-card.sell'),
  Window: SellGiftCardWindow,
}

const use: MenuExtra = {
  kind: 'act',
  id: 'use-gift-card',
  name: 'Usar um cartão-presente',
  hint: 'Pagar a venda com um cartão: ele é usado por inteiro',
  alsoCalled: 'Gift card, pagar com cartão-presente',
  oldPaths: ['outras ações > Usar um cartão-presente'],
  menu: { group: 'others', letter: 'K' },
  isOpen: ({ atTill, selling }) => atTill && selling,
  act: payWithGiftCard,
}

/** What the sale sells of them, above its total. */
const onSale: SummaryCard = { id: 'gift-cards', below: 'everything', Card: CardsOnSale }

const reprint: FinishedSaleAction = { id: 'gift-cards', Button: ReprintCardsButton, Window: ReprintCards }

export const giftCardUi: FeatureUi = {
  menu: [sell, use],
  sale: { summaryCards: [onSale], finishedSaleActions: [reprint] },
}
