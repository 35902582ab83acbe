import { byApproval, everybody, type Feature } from '../../kernel/feature'
import { orderContract } from './order-operations'
import { orderParameters } from './order-parameters'

/** Quotes and orders. */
export const orderFeature = {
  rights: {
    'order.edit': { name: 'Orçamentos/Vendas', starts: everybody },
    'order.cancel': { name: 'Cancelar orçamento ou pedido', starts: byApproval },
    'order.receive': { name: 'Recebimento de Pedidos', starts: everybody },
    'order.consult': { name: 'Consulta de Pedidos', starts: everybody },
  },
  actions: {
    'order.discount': 'Desconto em orçamento',
    'order.cancel': 'Orçamento ou pedido cancelado',
  },
  parameters: orderParameters,
  operations: orderContract,
} as const satisfies Feature
