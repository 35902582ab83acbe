import type { BulkEditView, BulkLine } from '#shared/goods/bulk-edit/bulk-edit-operations'
import { bulkRefusals, type BulkRefusal } from '#shared/goods/bulk-edit/planned-change'
import type { ReadDb } from '../../platform/database/connection'
import { latestBulkEdits } from './bulk-edit-rows'

const latest = 10
const mostLines = 200

/** The latest changes in bulk and how far they are. */
export function listBulkEdits(db: ReadDb): BulkEditView[] {
  return latestBulkEdits(db, latest).map((edit) => {
    const { id, at, operatorId, what, state, lastProduct, untilProduct } = edit
    const { changed, refused, undone, kept } = edit
    const progress =
      state === 'undoing' || state === 'undone'
        ? share(undone + kept, changed)
        : share(lastProduct, untilProduct)
    const operator =
      db.get<{ name: string }>('SELECT name FROM operator WHERE id = ?', operatorId)?.name ?? ''
    return { id, at, operator, what, state, changed, refused, undone, kept, progress }
  })
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1000 : Math.floor((1000 * part) / whole)

type Left = Pick<BulkLine, 'code' | 'description'> & { readonly refused: BulkRefusal | null }

/** The products a change left as they were, and those its undoing left as they are. */
export function leftByBulkEdit(db: ReadDb, id: string): BulkLine[] {
  return db
    .all<Left>(
      `SELECT code, description, refused FROM bulk_edit_product JOIN product ON product.id = product_id
       WHERE bulk_edit_id = ? AND (refused IS NOT NULL OR undo = 'kept') ORDER BY product_id LIMIT ?`,
      id,
      mostLines,
    )
    .map(({ refused, ...product }) => ({
      ...product,
      before: null,
      after: null,
      refused: refused === null ? 'Mudou depois: ficou como está.' : bulkRefusals[refused],
    }))
}
