import { byApproval, everybody, type Feature } from '../../kernel/feature'
import { giftCardContract } from './gift-card-operations'
import { giftCardParameters } from './gift-card-parameters'

/** Cartão-presente: sold for any value, used whole (FEATURES F24). */
export const giftCardFeature = {
  rights: {
    'gift-card.sell': { name: 'Vender cartão-presente', starts: everybody },
    'gift-card.reprint': { name: 'Reimprimir cartão-presente (2ª via)', starts: byApproval },
    'gift-card.refund-cash': {
      name: 'Devolver em dinheiro o que foi pago com cartão-presente',
      starts: byApproval,
    },
  },
  actions: {
    'gift-card.sell': 'Cartão-presente incluído na venda',
    'gift-card.take-off': 'Cartão-presente retirado da venda',
    'gift-card.use': 'Cartão-presente usado',
    'gift-card.give-back': 'Cartão-presente devolvido',
    'gift-card.reprint': '2ª via de cartão-presente impressa',
  },
  parameters: giftCardParameters,
  operations: giftCardContract,
} as const satisfies Feature
