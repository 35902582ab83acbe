import type { BranchId, CustomerId, InstallmentId, Instant } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { lateCharges, type Charged, type LateTerms } from '#shared/selling/crediario/late-charges'
import type { InstallmentView } from '#shared/selling/crediario/receiving-view'
import type { ReadDb } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import { THEIR_IDS, todaysId } from '../../platform/personal-data/their-ids'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameters-in-force'
import { originOf } from '../receivable/carne'

interface DebtRow {
  readonly id: InstallmentId
  readonly saleNumber: number | null
  readonly reference: string | null
  readonly installment: number
  readonly installments: number
  readonly issuedAt: Instant
  readonly dueOn: string
  readonly amount: Cents
  readonly open: Cents
  readonly chargedOn: string | null
  readonly fineLeft: Cents | null
  readonly interestLeft: Cents | null
}

/** What is charged here who pays late. */
export function lateTerms(db: ReadDb, branchId: BranchId): LateTerms {
  const place = { branchId, id: null }
  return {
    monthlyInterest: readParameter(db, 'crediario.interest', place),
    fine: readParameter(db, 'crediario.fine', place),
    graceDays: readParameter(db, 'crediario.grace-days', place),
    postponesDue: readParameter(db, 'crediario.postpones-due', place),
  }
}

/** Every open instalment of a customer with what it comes to on a day, the oldest first. */
export function openInstallmentsOf(
  db: ReadDb,
  branchId: BranchId,
  customerId: CustomerId,
  day: string,
): InstallmentView[] {
  const terms = lateTerms(db, branchId)
  return db
    .all<DebtRow>(
      `SELECT receivable.id, sale.number AS saleNumber, reference, installment, installments, issued_at AS issuedAt,
         due_on AS dueOn, receivable.amount_cents AS amount, open_cents AS "open",
         charged.on_day AS chargedOn, charged.fine_left_cents AS fineLeft, charged.interest_left_cents AS interestLeft
       FROM receivable LEFT JOIN sale_tender ON sale_tender.id = tender_id LEFT JOIN sale ON sale.id = sale_id
       LEFT JOIN (SELECT receivable_id, on_day, fine_left_cents, interest_left_cents, max(printf('%015d%09d', at, number)) FROM receiving_line
         JOIN receiving ON receiving.id = receiving_id AND receiving.state = 'done'
         WHERE is_charged = 1 AND receiving.number IS NOT NULL AND customer_id IN ${THEIR_IDS} GROUP BY receivable_id) AS charged ON receivable_id = receivable.id
       WHERE receivable.customer_id IN ${THEIR_IDS} AND settled_at IS NULL AND cancelled_at IS NULL
       ORDER BY due_on, receivable.id`,
      customerId,
      customerId,
    )
    .map((row) => viewOf(row, day, terms))
}

function viewOf(row: DebtRow, day: string, terms: LateTerms): InstallmentView {
  const { id, installment, installments, issuedAt, dueOn, amount, open } = row
  const charges = lateCharges({ dueOn, open, charged: chargedOf(row) }, day, terms)
  return { id, origin: originOf(row), installment, installments, issuedAt, dueOn, amount, open, ...charges }
}

function chargedOf({ chargedOn, fineLeft, interestLeft }: DebtRow): Charged | null {
  return chargedOn === null || fineLeft === null || interestLeft === null
    ? null
    : { on: chargedOn, fineLeft, interestLeft }
}

/** The same today, at a till. */
export function openToday(db: ReadDb, desk: ReadDesk, customerId: CustomerId): InstallmentView[] {
  return openInstallmentsOf(db, desk.terminal.branchId, customerId, shopToday(db, desk))
}

/** Whose instalment has this number on its slip: open ones first. */
export function findByCode(
  db: ReadDb,
  code: string,
): { customerId: CustomerId; name: string; installmentId: InstallmentId }[] {
  return db.all(
    `SELECT customer.id AS customerId, customer.name, receivable.id AS installmentId
     FROM receivable JOIN customer ON customer.id = ${todaysId('customer_id')} WHERE receivable.code = ?
     ORDER BY open_cents = 0, due_on LIMIT 10`,
    code,
  )
}
