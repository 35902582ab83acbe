import type { movementContract } from '#shared/goods/stock/movements/movement-operations'
import { fail, ok } from '#shared/kernel/result'
import type { Desk, ReadDesk } from '../../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../../store/access/handlers'
import { movementsOf, productStock } from './movement-queries'
import { setMinimum } from './set-minimum'

export function movementQueries({ database, terminal }: ReadDesk): QueriesFor<typeof movementContract> {
  const { branchId } = terminal
  return {
    'stock.of-product': ({ productId }) => {
      const stock = productStock(database, { branchId, productId })
      return stock ? ok(stock) : fail({ code: 'unknown-product' })
    },
    'stock.movements': ({ productId, before }) => ok(movementsOf(database, { branchId, productId }, before)),
  }
}

export function movementCommands(desk: Desk): CommandsFor<typeof movementContract> {
  return {
    'stock.set-minimum': (input, caller) => setMinimum(desk, caller, input),
  }
}
