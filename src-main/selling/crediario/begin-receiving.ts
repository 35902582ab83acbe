import { add, sumBy, type Cents } from '#shared/kernel/money/cents'
import { formatPercent, rateOf } from '#shared/kernel/money/percentage'
import { fail, ok, type Result } from '#shared/kernel/result'
import { impute, payableTotal } from '#shared/selling/crediario/impute'
import type { InstallmentView, NewReceiving, ReceivingView } from '#shared/selling/crediario/receiving-view'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { authorize, type AccessRefusal, type Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { openTill } from '../../store/till/till-rows'
import { openInstallmentsOf } from './debt-queries'
import { findReceiving, insertReceivingLines, openReceiving, type StoredLine } from './receiving-rows'
import { viewReceiving } from './view-receiving'

type DiscountRefusal = AccessRefusal | { readonly code: 'discount-above-limit'; readonly limit: string }
type BeginRefusal =
  | { readonly code: 'till-closed' }
  | { readonly code: 'installments-changed' }
  | { readonly code: 'more-than-owed'; readonly owed: Cents }
  | { readonly code: 'receiving-in-progress' }
  | { readonly code: 'receiving-not-open' }
  | DiscountRefusal

/**
 * Puts an amount to instalments of a customer, the oldest first, with fine and interest of today, and writes it down before
 * any money is taken (FEATURES B10). Sent twice it is one.
 */
export function beginReceiving(
  desk: Desk,
  caller: Caller,
  asked: NewReceiving,
): Result<ReceivingView, BeginRefusal> {
  const { database, now, terminal } = desk
  return database.write((db) => {
    const known = findReceiving(db, asked.id)
    if (known)
      return known.state === 'open' ? ok(viewReceiving(db, known)) : fail({ code: 'receiving-not-open' })
    const till = openTill(db, terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    if (openReceiving(db, terminal.id)) return fail({ code: 'receiving-in-progress' })
    const day = shopToday(db, desk)
    const chosen = openInstallmentsOf(db, terminal.branchId, asked.customerId, day).filter(({ id }) =>
      asked.installments.includes(id),
    )
    if (chosen.length !== new Set(asked.installments).size) return fail({ code: 'installments-changed' })
    const owed = sumBy(chosen, payableTotal)
    const covered = add(asked.amount, asked.discount)
    if (covered > owed) return fail({ code: 'more-than-owed', owed })
    const authority = mayDiscount(caller, asked.discount, covered)
    if (!authority.ok) return authority
    const { approver } = authority.value
    db.insert('receiving', {
      id: asked.id,
      branch_id: terminal.branchId,
      terminal_id: terminal.id,
      till_session_id: till.id,
      customer_id: asked.customerId,
      operator_id: caller.operator.id,
      approver_id: approver?.id ?? null,
      state: 'open',
      begun_at: now(),
      on_day: day,
      discount_cents: asked.discount,
      total_cents: asked.amount,
    })
    insertReceivingLines(db, asked.id, linesFor(covered, chosen))
    if (asked.discount > 0) auditDiscount(db, desk, { ...caller, approver }, asked)
    const begun = findReceiving(db, asked.id)
    if (!begun) throw new Error('The receiving was just written')
    return ok(viewReceiving(db, begun))
  })
}

/** What an amount in cents goes to, with what stays charged. */
export function linesFor(covered: Cents, chosen: readonly InstallmentView[]): StoredLine[] {
  const byId = new Map(chosen.map((one) => [String(one.id), one]))
  return impute(covered, chosen).map((part) => {
    const one = byId.get(part.id)
    if (!one) throw new Error('Only what was chosen is paid')
    return { ...part, id: one.id, isCharged: one.isCharged }
  })
}

/** As with goods: within the operator's own limit, or somebody's with the right, who lends theirs. */
function mayDiscount(
  caller: Caller,
  discount: Cents,
  covered: Cents,
): Result<Pick<Caller, 'approver'>, DiscountRefusal> {
  const rate = rateOf(discount, covered)
  if (rate <= caller.role.limits.discount) return ok({ approver: null })
  const authority = authorize(caller, 'crediario.discount-above-limit')
  if (!authority.ok) return authority
  const lent = authority.value.role.limits.discount
  return rate > lent
    ? fail({ code: 'discount-above-limit', limit: formatPercent(lent) })
    : ok({ approver: authority.value.approver })
}

function auditDiscount(
  db: WriteDb,
  desk: Desk,
  caller: Caller,
  { id, customerId, discount, amount }: NewReceiving,
): void {
  const detail = { receiving: id, customer: customerId, discount, amount }
  recordAction(db, desk, caller, { action: 'crediario.discount', saleId: null, detail })
}
