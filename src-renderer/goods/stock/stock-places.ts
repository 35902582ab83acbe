import type { Place } from '../../feature/place'
import { AdjustmentsScreen, DeliveriesScreen } from './documents/kind-screens'

/** Where stock is seen and changed, in the order one comes to it. */
export const stockPlaces: readonly Place[] = [
  {
    id: 'stock-deliveries',
    name: 'Entrada de mercadorias',
    hint: 'Receber do fornecedor, lendo os produtos, com o preço de compra',
    alsoCalled: 'recebimento de mercadorias, compra, nota de entrada, dar entrada',
    area: 'goods',
    permission: 'stock.receive',
    needsTill: false,
    Screen: DeliveriesScreen,
  },
  {
    id: 'stock-adjustments',
    name: 'Ajuste de estoque',
    hint: 'Acrescentar ou tirar do estoque, com o motivo',
    alsoCalled: 'acerto de estoque, avaria, perda, baixa de estoque',
    area: 'goods',
    permission: 'stock.adjust',
    needsTill: false,
    Screen: AdjustmentsScreen,
  },
]
