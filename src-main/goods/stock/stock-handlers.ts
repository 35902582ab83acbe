import type { stockContract } from '#shared/goods/stock/stock-operations'
import { ok } from '#shared/kernel/result'
import type { ReadDesk } from '../../platform/database/desk'
import type { QueriesFor } from '../../store/access/handlers'
import { stockNeeds } from './stock-needs'

export function stockQueries(desk: ReadDesk): QueriesFor<typeof stockContract> {
  return {
    'stock.needs': () => ok(stockNeeds(desk)),
  }
}
