import type { Place } from '../../feature/place'
import { AdjustmentsScreen, CountsScreen, DeliveriesScreen } from './documents/kind-screens'
import { MovementsScreen } from './movements/movements-screen'

/** “Movimentações de estoque”, where what is wrong with a product's stock is looked into. */
export const movementsPlace: Place = {
  id: 'stock-movements',
  name: 'Movimentações de estoque',
  hint: 'Tudo o que mexeu no estoque de um produto, com o saldo depois',
  alsoCalled: 'histórico do produto, kardex, saldo, extrato de estoque, estoque mínimo',
  area: 'goods',
  permission: 'stock.view',
  needsTill: false,
  Screen: MovementsScreen,
}

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
  {
    id: 'stock-counts',
    name: 'Inventário',
    hint: 'Contar o estoque lendo os produtos, ver as diferenças e lançar',
    alsoCalled: 'contagem de estoque, balanço, conferência de estoque',
    area: 'goods',
    permission: 'stock.count',
    needsTill: false,
    Screen: CountsScreen,
  },
  movementsPlace,
]
