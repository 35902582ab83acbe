import type { countContract } from '#shared/goods/stock/counting/count-operations'
import { fail, ok } from '#shared/kernel/result'
import type { ReadDesk } from '../../../platform/database/desk'
import type { QueriesFor } from '../../../store/access/handlers'
import { countDifferences, countFigures, findCount } from './count-queries'

export function countQueries({ database }: ReadDesk): QueriesFor<typeof countContract> {
  return {
    'stock.count-groups': () =>
      ok({
        families: database.all('SELECT uid, name FROM family ORDER BY name, uid'),
        brands: database.all('SELECT uid, name FROM brand ORDER BY name, uid'),
      }),
    'stock.count-figures': ({ id }) => {
      const count = findCount(database, id)
      return count ? ok(countFigures(database, count)) : fail({ code: 'document-not-found' })
    },
    'stock.count-differences': ({ id, which, skip }) => {
      const count = findCount(database, id)
      return count ? ok(countDifferences(database, count, which, skip)) : fail({ code: 'document-not-found' })
    },
  }
}
