import type { SaleId } from '#shared/kernel/ids'
import { hideVoucherNumbers } from '#shared/selling/receipt/hide-voucher-numbers'
import { markVoided } from '#shared/selling/receipt/mark-voided'
import { saleReceipt } from '#shared/selling/receipt/papers/sale-receipt'
import { voidSlip } from '#shared/selling/receipt/papers/void-slip'
import {
  receiptDocumentSchema,
  type ReceiptBlock,
  type ReceiptDocument,
} from '#shared/selling/receipt/receipt-document'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { findTerminal } from '../../store/branch/branch-queries'
import { receiptShop } from '../../store/branch/receipt-shop'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { describeSale } from '../receipt/describe-sale'
import type { Finished, Participant, Voiding } from '../sale/participant'

/**
 * Issues the document of a sale (FEATURES A8, H1: a receipt without fiscal value), kept exactly as it is first
 * printed. Belongs into the transaction that finishes the sale: one is never without the other.
 */
export function issueDocument(
  db: WriteDb,
  { sale, figures, settlement }: Finished,
  left: readonly ReceiptBlock[],
): ReceiptDocument {
  const receipt = saleReceipt(describeSale(db, sale, figures, settlement), left)
  keep(db, sale.id, 'sale', receipt)
  return receipt
}

/**
 * Cancels the document of a sale (FEATURES A6): what was issued stays as it is and says from now on that it is
 * cancelled; the slip answered here is the proof. Belongs into the transaction that voids the sale.
 */
export function cancelDocument(
  db: WriteDb,
  { sale, at, total, refunds, reason, caller }: Voiding,
  left: readonly ReceiptBlock[],
): ReceiptDocument {
  const slip = voidSlip(
    {
      total,
      refunds,
      reason,
      voidedAt: at,
      operatorName: caller.operator.name,
      approverName: caller.approver?.name ?? null,
      shop: receiptShop(db, sale.branchId),
      terminalName: findTerminal(db, sale.terminalId)?.name ?? '',
      number: sale.number,
      finishedAt: sale.finishedAt,
      timeZone: shopTimeZone(db, sale.branchId),
    },
    left,
  )
  keep(db, sale.id, 'void', slip)
  return slip
}

/**
 * The document of a finished sale as it may be shown and printed again: cancelled sales say so, and how far everybody who
 * took part is with undoing theirs.
 */
export function documentAsItStands(
  db: ReadDb,
  saleId: SaleId,
  participants: readonly Participant[],
): ReceiptDocument | undefined {
  const row = db.get<{ document: string; voided: 0 | 1 }>(
    `SELECT document, sale.state = 'voided' AS voided FROM receipt JOIN sale ON sale.id = sale_id
     WHERE sale_id = ? AND kind = 'sale'`,
    saleId,
  )
  if (!row) return undefined
  const document = hideVoucherNumbers(receiptDocumentSchema.parse(JSON.parse(row.document)))
  if (row.voided === 0) return document
  return markVoided(
    document,
    participants.flatMap((one) => one.sayUndone?.(db, saleId) ?? []),
  )
}

function keep(db: WriteDb, saleId: SaleId, kind: 'sale' | 'void', document: ReceiptDocument): void {
  db.insert('receipt', { sale_id: saleId, kind, document: JSON.stringify(document) })
}
