import type { CustomerId, Instant, SaleId, TenderId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { splitInstallments } from '#shared/kernel/money/installments'
import { installmentCode } from '#shared/selling/crediario/installment-code'
import { dueDays } from '#shared/selling/payment/due-days'
import { forgiveInstallments, type OpenInstallment } from '#shared/selling/returns/same-tender'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { THEIR_IDS } from '../../platform/personal-data/their-ids'

/** Whose debt it is, of which branch and since when. */
interface Owing {
  readonly customerId: CustomerId
  readonly branchId: number
  readonly at: Instant
}

/** A crediário of a sale: cents in parcelas, and the first's day. */
interface Divided {
  readonly id: TenderId
  readonly amount: Cents
  readonly installments: number
  readonly firstDueOn: string
}

/** What a customer owes by a crediário of a sale: its parcelas, each with its day. */
export function insertReceivables(
  db: WriteDb,
  { customerId, branchId, at }: Owing,
  { id, amount, installments, firstDueOn }: Divided,
): void {
  const days = dueDays(firstDueOn, installments)
  splitInstallments(amount, installments).forEach((part, index) => {
    const installment = index + 1
    db.insert('receivable', {
      id: `${id}/${installment}`,
      code: installmentCode(id, installment),
      branch_id: branchId,
      customer_id: customerId,
      tender_id: id,
      installment,
      installments,
      issued_at: at,
      due_on: days[index] ?? firstDueOn,
      amount_cents: part,
    })
  })
}

/** What the customer no longer owes for a sale that was cancelled: all that is open of it. */
export function cancelReceivables(db: WriteDb, saleId: SaleId, at: Instant): void {
  db.run(
    `UPDATE receivable SET forgiven_cents = forgiven_cents + open_cents, cancelled_at = ?
     WHERE open_cents > 0 AND tender_id IN (SELECT id FROM sale_tender WHERE sale_id = ?)`,
    at,
    saleId,
  )
}

/** Whether anything of a sale's instalments was received, written off or put into another plan. */
export function isPaidInPart(db: ReadDb, saleId: SaleId): boolean {
  return (
    db.get(
      `SELECT 1 FROM receivable WHERE tender_id IN (SELECT id FROM sale_tender WHERE sale_id = ?)
       AND received_cents + written_off_cents + renegotiated_cents > 0`,
      saleId,
    ) !== undefined
  )
}

/** Whether anything open of a customer fell due before a day. */
export function isOverdue(db: ReadDb, customerId: CustomerId, day: string): boolean {
  return (
    db.get(
      `SELECT 1 FROM receivable WHERE customer_id IN ${THEIR_IDS} AND due_on < ? AND settled_at IS NULL AND cancelled_at IS NULL`,
      customerId,
      day,
    ) !== undefined
  )
}

/** What is open of each instalment of a tender. */
export function openInstallments(db: ReadDb, tenderId: TenderId): OpenInstallment[] {
  return db.all(
    'SELECT installment, open_cents AS owed FROM receivable WHERE tender_id = ? AND open_cents > 0',
    tenderId,
  )
}

/** Takes an amount in cents off what the customer still owes on a tender, the last instalment first. */
export function forgiveReceivables(db: WriteDb, tenderId: TenderId, amount: Cents, at: Instant): void {
  for (const { installment, forgiven } of forgiveInstallments(amount, openInstallments(db, tenderId)))
    db.run(
      `UPDATE receivable SET forgiven_cents = forgiven_cents + ?, cancelled_at = iif(open_cents = ?, ?, NULL)
       WHERE tender_id = ? AND installment = ?`,
      forgiven,
      forgiven,
      at,
      tenderId,
      installment,
    )
}
