import type { CustomerId } from '#shared/kernel/ids'
import { fail, ok } from '#shared/kernel/result'
import { addDays } from '#shared/kernel/time/shop-day'
import { claimedBy } from '#shared/selling/payment/settle'
import type { Tender } from '#shared/selling/payment/tender'
import { saleCustomer } from '../../../customers/customer/customer-rows'
import type { HeardFact } from '../../../platform/central-link/fact-source'
import type { ReadDb, WriteDb } from '../../../platform/database/connection'
import { authorize } from '../../../store/access/caller'
import { recordAction } from '../../../store/audit/record-action'
import { shopToday } from '../../../store/branch/shop-clock-queries'
import { readParameter } from '../../../store/settings/parameters-in-force'
import { carneOf } from '../../receivable/carne'
import {
  cancelReceivables,
  forgiveReceivables,
  insertReceivables,
  isOverdue,
  isPaidInPart,
} from '../../receivable/receivable-rows'
import type { Taking, WorkOf } from '../tender-work'
import { atTheCounter } from './at-the-counter'
import { asParcelas } from './parcelas'

/** Crediário: within what the customer may still buy, or in the name of somebody who answers for it. */
export const storeCredit: WorkOf<'store-credit'> = {
  ...atTheCounter,
  prepare(db, { desk, asked }) {
    const parcelas = asParcelas(asked)
    if (parcelas.ok && asked.firstDueOn < shopToday(db, desk)) return fail({ code: 'first-due-in-the-past' })
    return parcelas
  },
  take(db, taking) {
    const { desk, caller, sale } = taking
    const overdue = overdueRule(db, taking)
    if (overdue?.rule === 'refuse') return fail({ code: 'customer-overdue', days: overdue.days })
    const beyond = creditBeyondLimit(db, taking) ?? (overdue === null ? null : { days: overdue.days })
    if (beyond === null) return ok(null)
    const authority = authorize(caller, 'payment.store-credit-above-limit')
    if (!authority.ok) return authority
    recordAction(
      db,
      desk,
      { ...caller, approver: authority.value.approver },
      { action: 'payment.store-credit-above-limit', saleId: sale.id, detail: beyond },
    )
    return ok(null)
  },
  finish(db, { desk, sale }, mine) {
    for (const tender of mine) {
      if (sale.customerId === null) throw new Error('Crediário is owed by somebody')
      insertReceivables(
        db,
        { customerId: sale.customerId, branchId: sale.branchId, at: sale.finishedAt },
        tender,
      )
    }
    if (!readParameter(db, 'payment.prints-carne', desk.terminal)) return {}
    const { customerId, branchId } = sale
    return {
      papers: mine.flatMap(({ id }) =>
        customerId === null ? [] : (carneOf(db, { customerId, branchId, tenderId: id }) ?? []),
      ),
    }
  },
  checkUndo(db, { sale }) {
    // Voiding forgives what is open: what was paid would stay with the shop, and nobody could undo it.
    return isPaidInPart(db, sale.id) ? fail({ code: 'credit-received', wayOut: 'return' }) : ok(null)
  },
  undo(db, { sale, at }) {
    cancelReceivables(db, sale.id, at)
    return {}
  },
  giveBack(db, { at }, mine) {
    for (const { tenderId, amount } of mine)
      if (tenderId !== null) forgiveReceivables(db, tenderId, amount, at)
    return {}
  },
}

/** What a customer owes by a sale of another till; nothing where the tender is of another kind. */
export function oweElsewhere(
  db: WriteDb,
  customerId: CustomerId,
  { at, branchId }: HeardFact,
  tender: Tender,
): void {
  if (tender.kind === 'store-credit') insertReceivables(db, { customerId, branchId, at }, tender)
}

/** What the shop does with who owes for longer than it bears; null for anybody who does not. */
function overdueRule(db: ReadDb, { desk, sale }: Pick<Taking, 'desk' | 'sale'>) {
  const rule = readParameter(db, 'payment.overdue-credit', desk.terminal)
  if (sale.customerId === null || rule === 'allow') return null
  const days = readParameter(db, 'payment.overdue-days', desk.terminal)
  const since = addDays(shopToday(db, desk), -days)
  return isOverdue(db, sale.customerId, since) ? { rule, days } : null
}

/** What this sale asks for beyond what the customer may still buy, in cents; null when it is within. */
function creditBeyondLimit(db: ReadDb, { sale, asked }: Pick<Taking, 'sale' | 'asked'>) {
  if (sale.customerId === null) return null
  const available = saleCustomer(db, sale.customerId)?.creditAvailable ?? null
  const wanted = claimedBy([asked, ...sale.tenders.filter(({ kind }) => kind === asked.kind)])
  return available === null || wanted > available ? { wanted, available } : null
}
