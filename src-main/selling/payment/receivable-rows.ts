import type { CustomerId } from '#shared/kernel/ids'
import { splitInstallments } from '#shared/kernel/money/installments'
import { dueDays } from '#shared/selling/payment/due-days'
import type { TenderOf } from '#shared/selling/payment/tender'
import type { WriteDb } from '../../platform/database/connection'

/** What a customer owes on crediário: its parcelas, each with its day. */
export function insertReceivables(
  db: WriteDb,
  customerId: CustomerId | null,
  { id, amount, installments, firstDueOn }: TenderOf<'store-credit'>,
): void {
  const days = dueDays(firstDueOn, installments)
  splitInstallments(amount, installments).forEach((part, index) => {
    db.run(
      'INSERT INTO receivable (tender_id, installment, customer_id, due_on, amount_cents) VALUES (?, ?, ?, ?, ?)',
      id,
      index + 1,
      customerId,
      days[index] ?? firstDueOn,
      part,
    )
  })
}
