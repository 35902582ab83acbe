import type {
  CustomerId,
  Instant,
  OperatorId,
  ProductId,
  ReturnId,
  SaleId,
  TenderId,
  TerminalId,
  BranchId,
  TillSessionId,
} from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { RefundKind } from '#shared/selling/returns/refund'
import type { ReturnLine } from '#shared/selling/returns/return-line'
import type { RefundPart } from '#shared/selling/returns/same-tender'
import type { Load } from '#shared/selling/sale/load'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import type { ValueAccountId } from '../../rewards/stored-value/value-account-rows'

/** Every code that means a product: its own, then its barcodes. */
export function codesOf(db: ReadDb, productId: ProductId): string[] {
  return db
    .all<{ code: string }>(
      `SELECT code FROM product WHERE id = ? UNION ALL SELECT barcode FROM product_barcode WHERE product_id = ?`,
      productId,
      productId,
    )
    .map(({ code }) => code)
}

/** What earlier returns of a sale gave back, in cents. */
export function returnedTotal(db: ReadDb, saleId: SaleId): Cents {
  const row = db.get<{ total: Cents }>(
    'SELECT coalesce(sum(total_cents + loaded_cents), 0) AS total FROM return WHERE sale_id = ?',
    saleId,
  )
  if (!row) throw new Error('An aggregate always answers one row')
  return row.total
}

/** What earlier returns gave back to a tender, in cents. */
export function refundedTo(db: ReadDb, tenderId: TenderId): Cents {
  const row = db.get<{ total: Cents }>(
    'SELECT coalesce(sum(amount_cents), 0) AS total FROM return_refund WHERE tender_id = ?',
    tenderId,
  )
  if (!row) throw new Error('An aggregate always answers one row')
  return row.total
}

/** Takes the terminal's next return number, inside the transaction that returns: no gap can appear. */
export function takeReturnNumber(db: WriteDb, terminalId: TerminalId): number {
  const row = db.get<{ number: number }>(
    `UPDATE terminal SET next_return_number = next_return_number + 1 WHERE id = ?
     RETURNING next_return_number - 1 AS number`,
    terminalId,
  )
  if (!row) throw new Error(`Terminal ${terminalId} is not in the database`)
  return row.number
}

/** A return as it is stored: what its goods came to, and the value given back with them. Cents. */
interface StoredReturn {
  readonly id: ReturnId
  readonly branchId: BranchId
  readonly terminalId: TerminalId
  readonly tillSessionId: TillSessionId
  readonly number: number
  readonly saleId: SaleId | null
  readonly operatorId: OperatorId
  readonly approverId: OperatorId | null
  readonly salespersonId: OperatorId | null
  readonly customerId: CustomerId | null
  readonly reason: string
  readonly refund: RefundKind
  readonly total: Cents
  readonly loaded: Cents
  readonly at: Instant
}

/** A return without its paper yet: that is kept in the same transaction, once all it says is done (`keepReturnPaper`). */
export function insertReturn(db: WriteDb, one: StoredReturn): void {
  db.insert('return', {
    id: one.id,
    branch_id: one.branchId,
    terminal_id: one.terminalId,
    till_session_id: one.tillSessionId,
    number: one.number,
    sale_id: one.saleId,
    operator_id: one.operatorId,
    approver_id: one.approverId,
    salesperson_id: one.salespersonId,
    customer_id: one.customerId,
    reason: one.reason,
    refund_kind: one.refund,
    total_cents: one.total,
    loaded_cents: one.loaded,
    at: one.at,
    document: '',
  })
}

export function keepReturnPaper(db: WriteDb, id: StoredReturn['id'], document: ReceiptDocument): void {
  db.run('UPDATE return SET document = ? WHERE id = ?', JSON.stringify(document), id)
}

export function insertReturnLines(db: WriteDb, returnId: ReturnId, lines: readonly ReturnLine[]): void {
  lines.forEach((line, index) => {
    db.insert('return_line', {
      id: newId(),
      return_id: returnId,
      position: index + 1,
      sale_line_id: line.saleLineId,
      product_id: line.productId,
      code: line.code,
      description: line.description,
      variant: line.variant,
      unit: line.unit,
      quantity_thousandths: line.quantity,
      discount_cents: line.discount,
      amount_cents: line.amount,
    })
  })
}

/** The value that a return gives back: it comes back once. */
export function markLoadsBack(db: WriteDb, returnId: ReturnId, loads: readonly Pick<Load, 'id'>[]): void {
  for (const { id } of loads) db.update('sale_load', id, { return_id: returnId })
}

/** The voucher a return gives. */
export function nameVoucher(db: WriteDb, id: ReturnId, account: ValueAccountId): void {
  db.update('return', id, { voucher_account: account })
}

export function insertRefunds(db: WriteDb, returnId: ReturnId, parts: readonly RefundPart[]): void {
  parts.forEach(({ kind, tenderId, amount }, index) => {
    db.insert('return_refund', {
      return_id: returnId,
      sequence: index + 1,
      kind,
      tender_id: tenderId,
      amount_cents: amount,
    })
  })
}
