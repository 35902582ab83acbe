import { byApproval, everybody, type Feature } from '../../kernel/feature'
import { saleContract } from './sale-operations'
import { saleParameters } from './sale-parameters'

/** Selling: the sale in progress, and finished ones (FEATURES A). */
export const saleFeature = {
  rights: {
    'sale.sell': { name: 'Vender', starts: everybody },
    'sale.discount': { name: 'Dar desconto', starts: everybody },
    'sale.discount-above-limit': { name: 'Desconto acima do limite', starts: byApproval },
    'sale.sell-without-stock': { name: 'Vender sem estoque', starts: byApproval },
    'sale.cancel-line': { name: 'Cancelar item', starts: everybody },
    'sale.cancel': { name: 'Cancelar venda em andamento', starts: byApproval },
    'sale.void': { name: 'Cancelar venda finalizada', starts: byApproval },
  },
  actions: {
    'sale.lower-quantity': 'Quantidade diminuída',
    'sale.park': 'Venda posta em espera',
    'sale.recall': 'Venda em espera retomada',
    'sale.without-stock': 'Vendido sem estoque',
    'sale.cancel-line': 'Item cancelado',
    'sale.discount': 'Desconto',
    'sale.cancel': 'Venda em andamento cancelada',
    'sale.void': 'Venda finalizada cancelada',
  },
  parameters: saleParameters,
  operations: saleContract,
} as const satisfies Feature
