import type { Instant, SaleId, TenderId } from '#shared/kernel/ids'
import { max, min, subtract, sumBy, ZERO, type Cents } from '#shared/kernel/money/cents'
import { countedAmount } from '#shared/selling/payment/settle'
import { tenderDefinition } from '#shared/selling/payment/tender'
import {
  forgiveInstallments,
  type OpenInstallment,
  type RefundableTender,
} from '#shared/selling/returns/same-tender'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { tendersOfSale } from '../sale/tender-rows'
import { refundedTo } from './return-rows'

/** The tenders of a finished sale with what each may still give back: the change was never the shop's. */
export function refundableTenders(db: ReadDb, saleId: SaleId): RefundableTender[] {
  let change = saleChange(db, saleId)
  return tendersOfSale(db, saleId).map((tender) => {
    const { givesChange, refund } = tenderDefinition(tender.kind)
    const givenAsChange = givesChange ? min(change, tender.amount) : ZERO
    change = subtract(change, givenAsChange)
    const kept = subtract(countedAmount(tender), givenAsChange)
    const left = max(ZERO, subtract(kept, refundedTo(db, tender.id)))
    const owed = refund.isOwed ? sumBy(openInstallments(db, tender.id), (one) => one.owed) : ZERO
    return { tenderId: tender.id, kind: tender.kind, left, open: min(owed, left) }
  })
}

function saleChange(db: ReadDb, saleId: SaleId): Cents {
  return (
    db.get<{ change: Cents }>('SELECT change_cents AS change FROM sale WHERE id = ?', saleId)?.change ?? ZERO
  )
}

function openInstallments(db: ReadDb, tenderId: TenderId): OpenInstallment[] {
  return db.all(
    `SELECT installment, amount_cents - forgiven_cents AS owed FROM receivable
     WHERE tender_id = ? AND settled_at IS NULL AND cancelled_at IS NULL`,
    tenderId,
  )
}

/** Takes an amount in cents off what the customer still owes on a tender, the last instalment first. */
export function forgiveReceivables(db: WriteDb, tenderId: TenderId, amount: Cents, at: Instant): void {
  for (const { installment, forgiven } of forgiveInstallments(amount, openInstallments(db, tenderId)))
    db.run(
      `UPDATE receivable SET forgiven_cents = forgiven_cents + ?,
         cancelled_at = CASE WHEN forgiven_cents + ? = amount_cents THEN ? END
       WHERE tender_id = ? AND installment = ?`,
      forgiven,
      forgiven,
      at,
      tenderId,
      installment,
    )
}
