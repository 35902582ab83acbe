import { enteredCode, type UnclearQuantity } from '#shared/goods/catalog/typed-code'
import { documentKinds, type DocumentKindId } from '#shared/goods/stock/documents/document-kind'
import type { DocumentView } from '#shared/goods/stock/documents/document-view'
import type { ProductId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { MAX_QUANTITY, ONE_UNIT, type Thousandths } from '#shared/kernel/money/quantity'
import { fail, ok, type Result } from '#shared/kernel/result'
import { newLine, type LineSource } from '#shared/selling/sale/new-line'
import type { ReadDb, WriteDb } from '../../../platform/database/connection'
import type { Desk } from '../../../platform/database/desk'
import { newId } from '../../../platform/database/new-id'
import type { Caller } from '../../../store/access/caller'
import { isFractional, productById } from '../../catalog/product-queries'
import type { CodeRefusal } from '../../catalog/resolve-code'
import { resolveForLine } from '../../catalog/resolve-for-line'
import { findCount, isCounted } from '../counting/count-queries'
import { noteExpected } from '../counting/note-expected'
import { seesCost, type StockDocument } from './document-queries'
import { addToLine, removeLine as removeRow, setLine as setRow } from './document-rows'
import { editDraft, viewed, type CannotEdit } from './edit-draft'

interface Touched {
  readonly document: DocumentView
  /** Which line it was; null where it is gone. */
  readonly lineId: string | null
}

type Unsuited = { readonly code: 'invalid-quantity' }
type NotCounted = { readonly code: 'not-in-count'; readonly description: string }
type NoLine = { readonly code: 'stock-line-not-found' }

/** Puts there what a scanned or typed code stands for; `3*` before it says how many (FEATURES B11). */
export function scanInto(
  desk: Desk,
  caller: Caller,
  { id, code: text }: { readonly id: string; readonly code: string },
): Result<Touched, CannotEdit | Unsuited | NotCounted | UnclearQuantity | CodeRefusal> {
  const typed = enteredCode(text)
  if (!typed.ok) return typed
  const { code, quantity } = typed.value
  return addInto(desk, caller, id, quantity, (db) => resolveForLine(db, desk, code))
}

/** Puts there a product that was looked for. */
export function addProductTo(
  desk: Desk,
  caller: Caller,
  {
    id,
    productId,
    quantity,
  }: { readonly id: string; readonly productId: ProductId; readonly quantity: Thousandths },
): Result<Touched, CannotEdit | Unsuited | NotCounted | { readonly code: 'unknown-product' }> {
  return addInto(desk, caller, id, quantity, (db) => {
    const product = productById(db, productId, desk.now())
    return product
      ? ok({ product, barcode: null, carried: null, batch: null })
      : fail({ code: 'unknown-product' as const })
  })
}

function addInto<E>(
  desk: Desk,
  caller: Caller,
  id: string,
  asked: Thousandths | undefined,
  resolve: (db: ReadDb) => Result<LineSource, E>,
): Result<Touched, E | CannotEdit | Unsuited | NotCounted> {
  return editDraft<Touched, E | CannotEdit | Unsuited | NotCounted>(desk, caller, id, (db, document) => {
    const resolved = resolve(db)
    if (!resolved.ok) return resolved
    // What suits a line of a sale suits this one: whole units, and no multiple of a weighed label.
    const line = newLine(newId(), resolved.value, asked, null)
    if (!line.ok) return line
    const { productId, quantity, description } = line.value
    const count = document.kind === 'count' ? findCount(db, id) : undefined
    if (count && !isCounted(db, count, productId)) return fail({ code: 'not-in-count', description })
    const added = addToLine(db, id, { productId, quantity, at: desk.now() })
    // What is counted in one go is expected as it was when that began.
    if (count && added.isNew) noteExpected(db, added.id, desk.now())
    if (added.quantity > MAX_QUANTITY) return fail({ code: 'invalid-quantity' })
    return touched(db, id, caller, added.id)
  })
}

/** Says how many of a product in all, and what a unit cost where that is for who says it. */
export function setLine(
  desk: Desk,
  caller: Caller,
  line: {
    readonly id: string
    readonly lineId: string
    readonly quantity: Thousandths
    readonly cost?: Cents | null | undefined
  },
): Result<Touched, CannotEdit | NoLine | Unsuited | { readonly code: 'whole-units-only' }> {
  type Refusal = CannotEdit | NoLine | Unsuited | { readonly code: 'whole-units-only' }
  return editDraft<Touched, Refusal>(desk, caller, line.id, (db, document) => {
    const found = lineIn(db, line.id, line.lineId)
    if (!found) return fail({ code: 'stock-line-not-found' })
    const { quantity } = line
    if (quantity < least[document.kind]) return fail({ code: 'invalid-quantity' })
    if (quantity % ONE_UNIT !== 0 && !isFractional(db, found.productId))
      return fail({ code: 'whole-units-only' })
    if (document.kind === 'count') noteExpected(db, line.lineId, desk.now())
    setRow(db, line.lineId, { quantity, cost: costFor(caller, document, line.cost), at: desk.now() })
    return touched(db, line.id, caller, line.lineId)
  })
}

/** None of something may be counted, and less than nothing added. */
const least: Readonly<Record<DocumentKindId, number>> = {
  delivery: 1,
  adjustment: 0 - MAX_QUANTITY,
  count: 0,
  reversal: 0 - MAX_QUANTITY,
}

/** What is said of the cost by who may see it, where the kind has one; else it stays as it is. */
function costFor(
  { role }: Caller,
  { kind }: StockDocument,
  cost: Cents | null | undefined,
): Cents | null | undefined {
  return documentKinds[kind].hasCost && seesCost(role) ? cost : undefined
}

export function removeLine(
  desk: Desk,
  caller: Caller,
  { id, lineId }: { readonly id: string; readonly lineId: string },
): Result<Touched, CannotEdit | NoLine> {
  return editDraft<Touched, CannotEdit | NoLine>(desk, caller, id, (db) => {
    if (!lineIn(db, id, lineId)) return fail({ code: 'stock-line-not-found' })
    removeRow(db, lineId)
    return touched(db, id, caller, null)
  })
}

function lineIn(db: ReadDb, id: string, lineId: string): { readonly productId: ProductId } | undefined {
  return db.get(
    'SELECT product_id AS productId FROM stock_document_line WHERE id = ? AND document_id = ?',
    lineId,
    id,
  )
}

function touched(
  db: WriteDb,
  id: string,
  caller: Caller,
  lineId: string | null,
): Result<Touched, CannotEdit> {
  const view = viewed(db, id, caller)
  return view.ok ? ok({ document: view.value, lineId }) : view
}
