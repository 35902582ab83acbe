import { stockAgrees } from '#shared/goods/stock/stock-needs'
import type { ReadDb } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import type { Job } from '../../platform/jobs/job'
import { stockDifferences } from './stock-differences'

export const stockCheckJobId = 'stock-check'

const toldAtMost = 5

/** Goes over the books of the stock once a month, and says what does not agree (FEATURES B11). */
export function stockCheckJob({ database }: Pick<ReadDesk, 'database'>): Job {
  return {
    id: stockCheckJobId,
    name: 'Conferência do estoque',
    about: 'Confere se o estoque de cada produto é o que suas movimentações dizem.',
    schedule: { every: 'month', on: 1, at: '03:30' },
    catchUp: 'late',
    per: 'terminal',
    sends: false,
    run: async ({ stop, progress }) => {
      const found = await stockDifferences(database, stop, progress)
      if (found.length === 0) return stockAgrees
      const told = found.slice(0, toldAtMost).map((one) => inWords(database, one))
      const more = found.length > toldAtMost ? `; e mais ${found.length - toldAtMost}` : ''
      return `Não confere, fale com o suporte: ${told.join('; ')}${more}.`
    },
  }
}

function inWords(db: ReadDb, { branchId, productId }: { branchId: number; productId: number }): string {
  const named = db.get<{ words: string }>(
    `SELECT product.code || ' ' || description || ' em ' || branch.name AS words FROM product, branch
     WHERE product.id = ? AND branch.id = ?`,
    productId,
    branchId,
  )
  return named?.words ?? `produto ${productId}`
}
