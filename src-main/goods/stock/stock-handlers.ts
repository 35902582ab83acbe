import type { stockContract } from '#shared/goods/stock/stock-operations'
import { ok } from '#shared/kernel/result'
import type { ReadDesk } from '../../platform/database/desk'
import type { QueriesFor } from '../../store/access/handlers'
import { readParameter } from '../../store/settings/parameters-in-force'
import { stockNeeds } from './stock-needs'

export function stockQueries(desk: ReadDesk): QueriesFor<typeof stockContract> {
  const { database, terminal } = desk
  return {
    'stock.reasons': () =>
      ok(
        readParameter(database, 'stock.adjustment-reasons', terminal)
          .split('\n')
          .filter((line) => line.trim() !== ''),
      ),
    'stock.needs': () => ok(stockNeeds(desk)),
  }
}
