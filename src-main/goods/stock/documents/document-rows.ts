import type { CountScope } from '#shared/goods/stock/counting/count-scope'
import type { DocumentKindId } from '#shared/goods/stock/documents/document-kind'
import type { DocumentWords } from '#shared/goods/stock/documents/document-view'
import type { BranchId, ProductId, TerminalId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { thousandths, type Thousandths } from '#shared/kernel/money/quantity'
import type { WriteDb } from '../../../platform/database/connection'
import type { Desk } from '../../../platform/database/desk'
import { newId } from '../../../platform/database/new-id'
import type { Caller } from '../../../store/access/caller'

interface Begun {
  readonly id: string
  readonly kind: DocumentKindId
  /** Whose stock it moves. */
  readonly branchId: BranchId
  /** What it takes back. */
  readonly originId?: string
  readonly reason?: string
  /** Of a count: what is counted. */
  readonly scope?: CountScope | undefined
}

/** A document somebody begins at this terminal. */
export function insertDraft(
  db: WriteDb,
  { terminal, now }: Pick<Desk, 'terminal' | 'now'>,
  { operator }: Pick<Caller, 'operator'>,
  { id, kind, branchId, originId, reason, scope }: Begun,
): void {
  db.insert('stock_document', {
    id,
    kind,
    branch_id: branchId,
    terminal_id: terminal.id,
    state: 'draft',
    operator_id: operator.id,
    opened_at: now(),
    origin_id: originId ?? null,
    reason: reason ?? '',
    scope: scope === undefined ? null : JSON.stringify(scope),
  })
}

export function describeDraft(db: WriteDb, id: string, words: DocumentWords): void {
  db.update('stock_document', id, words)
}

export function discardDraft(db: WriteDb, id: string): void {
  db.update('stock_document', id, { state: 'discarded' })
}

/** Gives it the terminal's next number, inside the transaction that moves the stock. */
export function markPosted(
  db: WriteDb,
  id: string,
  { terminal, now }: Pick<Desk, 'terminal' | 'now'>,
  { operator, approver }: Pick<Caller, 'operator' | 'approver'>,
): void {
  db.update('stock_document', id, {
    state: 'posted',
    number: takeNumber(db, terminal.id),
    terminal_id: terminal.id,
    posted_at: now(),
    posted_by: operator.id,
    approver_id: approver?.id ?? null,
  })
}

function takeNumber(db: WriteDb, terminalId: TerminalId): number {
  const row = db.get<{ number: number }>(
    `UPDATE terminal SET next_stock_number = next_stock_number + 1 WHERE id = ?
     RETURNING next_stock_number - 1 AS number`,
    terminalId,
  )
  if (!row) throw new Error(`Terminal ${terminalId} is not in the database`)
  return row.number
}

/** The line of a product; of each there is one. */
export function lineOfProduct(
  db: WriteDb,
  document: string,
  productId: ProductId,
): { readonly id: string; readonly quantity: Thousandths } | undefined {
  return db.get(
    `SELECT id, quantity_thousandths AS quantity FROM stock_document_line
     WHERE document_id = ? AND product_id = ?`,
    document,
    productId,
  )
}

/** Puts so much on top of what the document has of a product, and its line last; answers the line. */
export function addToLine(
  db: WriteDb,
  document: string,
  { productId, quantity, at }: { productId: ProductId; quantity: Thousandths; at: number },
): { readonly id: string; readonly quantity: Thousandths; readonly isNew: boolean } {
  const known = lineOfProduct(db, document, productId)
  const position = nextPosition(db, document)
  const sum = thousandths((known?.quantity ?? 0) + quantity)
  if (known) db.update('stock_document_line', known.id, { position, quantity_thousandths: sum, at })
  const id = known?.id ?? newId<string>()
  if (!known)
    db.insert('stock_document_line', {
      id,
      document_id: document,
      position,
      product_id: productId,
      quantity_thousandths: sum,
      at,
    })
  return { id, quantity: sum, isNew: known === undefined }
}

function nextPosition(db: WriteDb, document: string): number {
  const row = db.get<{ last: number | null }>(
    'SELECT max(position) AS last FROM stock_document_line WHERE document_id IN (?)',
    document,
  )
  return (row?.last ?? 0) + 1
}

export function setLine(
  db: WriteDb,
  id: string,
  { quantity, cost, at }: { quantity: Thousandths; cost: Cents | null | undefined; at: number },
): void {
  db.update('stock_document_line', id, {
    quantity_thousandths: quantity,
    at,
    ...(cost !== undefined && { cost_cents: cost }),
  })
}

export function removeLine(db: WriteDb, id: string): void {
  db.run('DELETE FROM stock_document_line WHERE id = ?', id)
}
