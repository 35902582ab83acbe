import { isFilled, movementOf } from '#shared/goods/stock/documents/document-kind'
import type { DocumentView } from '#shared/goods/stock/documents/document-view'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Papers } from '../../../devices/device/print-queue'
import type { FactLog } from '../../../platform/central-link/fact-log'
import type { WriteDb } from '../../../platform/database/connection'
import type { Desk } from '../../../platform/database/desk'
import type { Caller } from '../../../store/access/caller'
import { recordAction } from '../../../store/audit/record-action'
import { recordCost } from '../../catalog/record-cost'
import { closeCount } from '../counting/close-count'
import { moveStock } from '../move-stock'
import { findDocument, linesOfDocument, type StockDocument } from './document-queries'
import { markPosted } from './document-rows'
import { documentSlip } from './document-slip'
import { editDraft, viewed, type CannotEdit } from './edit-draft'
import { stockPosted } from './stock-posted'

type NotPosted =
  | CannotEdit
  | { readonly code: 'document-empty' }
  | { readonly code: 'document-without-reason' }

export interface StockDesk extends Desk {
  readonly papers: Papers
  /** Where the other tills of the branch hear of it. */
  readonly facts: FactLog
}

/**
 * Moves the stock by every line of a document, and keeps what the goods cost, in one transaction with its number, its entry
 * of the trail and its slip. One that was posted already is answered as it is: the answer was lost, not the posting.
 */
export function postDocument(
  desk: StockDesk,
  caller: Caller,
  { id, uncounted }: { readonly id: string; readonly uncounted: 'leave' | 'zero' },
): Result<DocumentView, NotPosted> {
  const known = findDocument(desk.database, id)
  if (known?.state === 'posted') return viewed(desk.database, id, caller)
  return editDraft<DocumentView, NotPosted>(desk, caller, id, (db, document) => {
    if (!isFilled(document.kind)) throw new Error(`A ${document.kind} is posted as it is made`)
    if (document.kind === 'adjustment' && document.reason === '')
      return fail({ code: 'document-without-reason' })
    const at = desk.now()
    if (document.kind === 'count') closeCount(db, id, uncounted, at)
    const lines = linesOfDocument(db, id)
    if (lines.length === 0) return fail({ code: 'document-empty' })
    for (const line of lines) {
      const { branchId } = document
      const { productId } = line
      const movement = movementOf(document.kind, line)
      if (movement.quantity !== 0)
        moveStock(db, { ...movement, documentLine: line.id, branchId, productId, at })
      if (line.cost !== null)
        recordCost(db, {
          productId: line.productId,
          cost: line.cost,
          at,
          cause: 'received',
          source: sourceOf(document),
          operatorId: caller.operator.id,
        })
    }
    return closed(db, desk, caller, id, lines.length)
  })
}

/** The paper it came with, or the supplier. */
function sourceOf({ supplier, invoice }: StockDocument): string | null {
  return [supplier, invoice].filter(Boolean).join(' · ') || null
}

/** A document whose stock is moved gets its number, its entry and its slip. */
export function closed(
  db: WriteDb,
  desk: StockDesk,
  caller: Caller,
  id: string,
  lines: number,
): Result<DocumentView, { readonly code: 'document-not-found' }> {
  markPosted(db, id, desk, caller)
  const view = viewed(db, id, caller)
  if (!view.ok) return view
  const { kind, number, reason } = view.value
  const detail = { number, lines, ...(reason !== '' && { reason }) }
  recordAction(db, desk, caller, { action: `stock.${kind}`, saleId: null, detail })
  desk.facts.tell(db, stockPosted, id)
  desk.papers.printInBackground(documentSlip(desk, view.value))
  return ok(view.value)
}
