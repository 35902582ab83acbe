import type { WriteDb } from '../../../platform/database/connection'
import { newId } from '../../../platform/database/new-id'
import { countedLines, findCount, uncountedProducts, type Count } from './count-queries'
import { noteExpected } from './note-expected'

/**
 * Fixes what there should have been of each product when it was counted, before the differences are posted; what nobody
 * counted is left as it is, or counted as none.
 */
export function closeCount(db: WriteDb, id: string, uncounted: 'leave' | 'zero', at: number): void {
  const count = findCount(db, id)
  if (!count) throw new Error(`${id} is no count`)
  if (uncounted === 'zero') countAsNone(db, count, at)
  for (const line of countedLines(db, id))
    db.update('stock_document_line', line.id, { expected_thousandths: line.expected })
}

function countAsNone(db: WriteDb, count: Count, at: number): void {
  const last = db.get<{ position: number | null }>(
    'SELECT max(position) AS position FROM stock_document_line WHERE document_id IN (?)',
    count.id,
  )
  uncountedProducts(db, count).forEach(({ productId }, index) => {
    const id = newId<string>()
    db.insert('stock_document_line', {
      id,
      document_id: count.id,
      position: (last?.position ?? 0) + 1 + index,
      product_id: productId,
      quantity_thousandths: 0,
      at,
    })
    noteExpected(db, id, at)
  })
}
