import type { BranchId, CustomerId, Instant } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { installmentCode } from '#shared/selling/crediario/installment-code'
import { namedUid } from '../../platform/central-link/named-uid'
import type { WriteDb } from '../../platform/database/connection'

/** An instalment of a sale that this program did not make. */
export interface OpeningReceivable {
  readonly customerId: CustomerId
  readonly branchId: BranchId
  /** What it is called where it was owed before. */
  readonly reference: string | null
  readonly installment: { readonly number: number; readonly of: number }
  readonly issuedAt: Instant
  readonly dueOn: string
  /** What is open of it, in cents, above zero. */
  readonly amount: Cents
}

/** Writes what a customer owed before, to be received like any other instalment. */
export function insertOpeningReceivable(db: WriteDb, one: OpeningReceivable): void {
  // Named after what it is of: a file that is taken over at two tills is owed once.
  const { customerId, reference, installment, dueOn } = one
  const id = namedUid('opening-receivable', customerId, reference ?? '', String(installment.number), dueOn)
  db.insert('receivable', {
    id,
    code: installmentCode(id, one.installment.number),
    branch_id: one.branchId,
    customer_id: one.customerId,
    reference: one.reference,
    installment: one.installment.number,
    installments: one.installment.of,
    issued_at: one.issuedAt,
    due_on: one.dueOn,
    amount_cents: one.amount,
  })
}
