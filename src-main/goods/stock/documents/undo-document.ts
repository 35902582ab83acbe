import type { DocumentMovement } from '#shared/goods/stock/documents/document-kind'
import type { DocumentView } from '#shared/goods/stock/documents/document-view'
import type { ProductId } from '#shared/kernel/ids'
import { thousandths, type Thousandths } from '#shared/kernel/money/quantity'
import { fail, type Result } from '#shared/kernel/result'
import type { ReadDb } from '../../../platform/database/connection'
import type { Caller } from '../../../store/access/caller'
import { moveStock } from '../move-stock'
import { findDocument } from './document-queries'
import { addToLine, insertDraft } from './document-rows'
import { viewed } from './edit-draft'
import { closed, type StockDesk } from './post-document'

interface Moved {
  readonly kind: DocumentMovement
  readonly productId: ProductId
  readonly quantity: Thousandths
}

type NotUndone = {
  readonly code: 'document-not-found' | 'document-not-reversible' | 'document-counted-since'
}

/**
 * Takes back all a posted document moved, by a document of its own, once (FEATURES B11). What goods cost stays as it was
 * said: a purchase price has a history of its own.
 */
export function undoDocument(
  desk: StockDesk,
  caller: Caller,
  { id, originId, reason }: { readonly id: string; readonly originId: string; readonly reason: string },
): Result<DocumentView, NotUndone> {
  return desk.database.write((db): Result<DocumentView, NotUndone> => {
    if (findDocument(db, id)?.state === 'posted') return viewed(db, id, caller)
    const origin = findDocument(db, originId)
    if (!origin) return fail({ code: 'document-not-found' })
    if (origin.state !== 'posted' || origin.kind === 'reversal' || isTakenBack(db, originId))
      return fail({ code: 'document-not-reversible' })
    if (isCountedSince(db, originId)) return fail({ code: 'document-counted-since' })
    insertDraft(db, desk, caller, { id, kind: 'reversal', branchId: origin.branchId, originId, reason })
    const at = desk.now()
    const moved = movedBy(db, originId)
    for (const { kind, productId, quantity } of moved) {
      const back = thousandths(0 - quantity)
      const line = addToLine(db, id, { productId, quantity: back, at })
      const { branchId } = origin
      moveStock(db, { kind, documentLine: line.id, branchId, productId, quantity: back, at })
    }
    return closed(db, desk, caller, id, moved.length)
  })
}

function isTakenBack(db: ReadDb, id: string): boolean {
  return (
    db.get(
      `SELECT 1 FROM stock_document WHERE origin_id = ? AND kind = 'reversal' AND state = 'posted'`,
      id,
    ) !== undefined
  )
}

/** What was counted after it is as it was counted: to take it back would take the goods out, or in, a second time. */
function isCountedSince(db: ReadDb, id: string): boolean {
  return (
    db.get(
      `SELECT 1 FROM stock_document AS origin
       JOIN stock_document AS count ON count.kind = 'count' AND count.state = 'posted'
         AND count.branch_id = origin.branch_id AND count.posted_at >= origin.posted_at
       JOIN stock_document_line AS counted ON counted.document_id = count.id
       JOIN stock_document_line AS mine ON mine.document_id = origin.id AND mine.product_id = counted.product_id
       WHERE origin.id = ?`,
      id,
    ) !== undefined
  )
}

function movedBy(db: ReadDb, id: string): Moved[] {
  return db.all(
    `SELECT kind, stock_movement.product_id AS productId, stock_movement.quantity_thousandths AS quantity
     FROM stock_document_line JOIN stock_movement ON document_line_id = stock_document_line.id
     WHERE document_id = ? ORDER BY position`,
    id,
  )
}
