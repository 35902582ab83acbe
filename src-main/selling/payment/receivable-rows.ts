import type { CustomerId, Instant, SaleId } from '#shared/kernel/ids'
import { splitInstallments } from '#shared/kernel/money/installments'
import { dueDays } from '#shared/selling/payment/due-days'
import type { TenderOf } from '#shared/selling/payment/tender'
import type { WriteDb } from '../../platform/database/connection'

/** What a customer owes on crediário: its parcelas, each with its day. */
export function insertReceivables(
  db: WriteDb,
  customerId: CustomerId,
  { id, amount, installments, firstDueOn }: TenderOf<'store-credit'>,
): void {
  const days = dueDays(firstDueOn, installments)
  splitInstallments(amount, installments).forEach((part, index) => {
    db.insert('receivable', {
      tender_id: id,
      installment: index + 1,
      customer_id: customerId,
      due_on: days[index] ?? firstDueOn,
      amount_cents: part,
    })
  })
}

/** What the customer no longer owes for a sale that was cancelled. */
export function cancelReceivables(db: WriteDb, saleId: SaleId, at: Instant): void {
  db.run(
    `UPDATE receivable SET cancelled_at = ? WHERE settled_at IS NULL
     AND tender_id IN (SELECT id FROM sale_tender WHERE sale_id = ?)`,
    at,
    saleId,
  )
}
