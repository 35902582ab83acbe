import { splitInstallments } from '#shared/kernel/money/installments'
import { dueDays } from '#shared/selling/payment/due-days'
import type { WriteDb } from '../../platform/database/connection'
import type { Finished, Participant } from '../sale/participant'

/** What a customer owes for a sale on crediário. */
export const receivables = {
  concerns: ({ tenders }) => tenders.some(({ kind }) => kind === 'store-credit'),
  finish: recordReceivables,
} satisfies Participant

function recordReceivables(db: WriteDb, { sale }: Finished): void {
  for (const tender of sale.tenders) {
    if (tender.kind !== 'store-credit') continue
    const days = dueDays(tender.firstDueOn, tender.installments)
    splitInstallments(tender.amount, tender.installments).forEach((amount, index) => {
      db.run(
        'INSERT INTO receivable (tender_id, installment, customer_id, due_on, amount_cents) VALUES (?, ?, ?, ?, ?)',
        tender.id,
        index + 1,
        sale.customerId,
        days[index] ?? tender.firstDueOn,
        amount,
      )
    })
  }
}
