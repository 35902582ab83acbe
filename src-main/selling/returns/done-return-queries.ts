import type { BranchId, Instant, ReturnId, SaleId } from '#shared/kernel/ids'
import { tenderDefinition, type Tender } from '#shared/selling/payment/tender'
import { voucherKind } from '#shared/selling/payment/voucher-kind'
import { voucherSlip } from '#shared/selling/receipt/papers/voucher-slip'
import { receiptDocumentSchema, type ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { DoneReturn, RefundView } from '#shared/selling/returns/return-view'
import type { RefundPart } from '#shared/selling/returns/same-tender'
import type { ReadDb } from '../../platform/database/connection'
import type { ValueAccountId } from '../../rewards/stored-value/value-account-rows'
import { voucherCustomerName, voucherOf } from '../../rewards/vouchers/voucher-rows'
import { receiptShop } from '../../store/branch/receipt-shop'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { tendersOfSale } from '../sale/tender-rows'

interface DoneRow extends Pick<DoneReturn, 'id' | 'number' | 'total'> {
  readonly saleId: SaleId | null
  readonly voucherAccount: ValueAccountId | null
}

/** A return that is done; undefined when there is none of this id. Sent again, it is answered from here. */
export function doneReturn(db: ReadDb, id: ReturnId): DoneReturn | undefined {
  const row = db.get<DoneRow>(
    `SELECT id, number, total_cents + loaded_cents AS total, sale_id AS saleId, voucher_account AS voucherAccount
     FROM return WHERE id = ?`,
    id,
  )
  if (!row) return undefined
  const { saleId, voucherAccount, ...done } = row
  const parts = db.all<RefundPart>(
    `SELECT kind, tender_id AS tenderId, amount_cents AS amount FROM return_refund
     WHERE return_id IN (?) ORDER BY sequence`,
    id,
  )
  const tenders = saleId === null ? [] : tendersOfSale(db, saleId)
  const voucher = voucherAccount === null ? null : (voucherOf(db, voucherAccount) ?? null)
  return { ...done, refunds: refundViews(parts, tenders), voucher }
}

/** What goes back, with what finds each part again. A new voucher has its own paper: its part needs no mark. */
export function refundViews(parts: readonly RefundPart[], tenders: readonly Tender[]): RefundView[] {
  return parts.map(({ kind, tenderId, amount }) => {
    const tender = tenders.find(({ id }) => id === tenderId)
    const isFound = tender?.kind === kind && kind !== voucherKind
    const mark = isFound ? tenderDefinition(kind).mark(tender) : ''
    return { kind, amount, mark }
  })
}

/** The papers of a return: its slip as it was first printed, and its voucher as it stands now. */
export function papersOfReturn(db: ReadDb, id: ReturnId, at: Instant): ReceiptDocument[] | undefined {
  const row = db.get<{ document: string; branchId: BranchId; voucherAccount: ValueAccountId | null }>(
    'SELECT document, branch_id AS branchId, voucher_account AS voucherAccount FROM return WHERE id = ?',
    id,
  )
  // Of a return at another till the paper lies there.
  if (!row || row.document === '') return undefined
  const slip = receiptDocumentSchema.parse(JSON.parse(row.document))
  const voucher = row.voucherAccount === null ? undefined : voucherOf(db, row.voucherAccount)
  if (!voucher || voucher.balance === 0) return [slip]
  const paper = voucherSlip({
    shop: receiptShop(db, row.branchId),
    voucher,
    customerName: voucherCustomerName(db, voucher.code),
    at,
    timeZone: shopTimeZone(db, row.branchId),
    isRest: false,
  })
  return [slip, paper]
}
