import type { ReceivingId } from '#shared/kernel/ids'
import { add, subtract, sumBy, type Cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { payableTotal } from '#shared/selling/crediario/impute'
import type { DoneReceiving } from '#shared/selling/crediario/receiving-view'
import { settle } from '#shared/selling/payment/settle'
import type { Tender, TenderKind } from '#shared/selling/payment/tender'
import { heldStates, moveTender } from '#shared/selling/payment/tender-states'
import type { Papers } from '../../devices/device/print-queue'
import type { CashDrawer } from '../../devices/hardware/cash-drawer'
import type { FactLog } from '../../platform/central-link/fact-log'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { newId } from '../../platform/database/new-id'
import { authorize, type AccessRefusal, type Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { moveCash, openTill } from '../../store/till/till-rows'
import { linesFor } from './begin-receiving'
import { cashOf } from './cash-of-tenders'
import { crediarioReceived } from './crediario-received'
import { openInstallmentsOf } from './debt-queries'
import { doneReceiving } from './done-receiving-queries'
import { slipOfReceiving } from './receiving-papers'
import {
  countReceived,
  findReceiving,
  keepReceivingTender,
  linesOfReceiving,
  takeReceivingNumber,
  tendersOfReceiving,
  type Receiving,
} from './receiving-rows'

/** Where money for instalments is taken: its papers come out, and its drawer opens. */
export interface ReceivingDesk {
  readonly desk: Desk
  readonly papers: Papers
  readonly drawer: CashDrawer
  /** Where the other tills of the branch hear of it. */
  readonly facts: FactLog
}

type FinishRefusal =
  | { readonly code: 'receiving-not-open' }
  | { readonly code: 'till-closed' }
  | { readonly code: 'installments-changed' }
  | { readonly code: 'not-paid'; readonly remaining: Cents }
  | { readonly code: 'tender-not-confirmed'; readonly tender: TenderKind }

/**
 * Receives: number, instalments, cash and paper in one transaction (FEATURES B10). Sent again it is answered from what was
 * done; what became of the instalments meanwhile is not overlooked.
 */
export function finishReceiving(
  { desk, papers, drawer, facts }: ReceivingDesk,
  caller: Caller,
  id: ReceivingId,
): Result<DoneReceiving, FinishRefusal> {
  const { database, now, terminal } = desk
  let opens = false
  const done = database.write<Result<DoneReceiving, FinishRefusal>>((db) => {
    const receiving = findReceiving(db, id)
    if (receiving === undefined || receiving.terminalId !== terminal.id)
      return fail({ code: 'receiving-not-open' })
    if (receiving.state === 'done') return ok(doneReceiving(db, desk, id))
    if (receiving.state !== 'open') return fail({ code: 'receiving-not-open' })
    const till = openTill(db, terminal.id)
    if (till === undefined || till.id !== receiving.tillSessionId) return fail({ code: 'till-closed' })
    const tenders = tendersOfReceiving(db, id)
    const held = tenders.find(({ state }) => heldStates.includes(state))
    if (held) return fail({ code: 'tender-not-confirmed', tender: held.kind })
    const { remaining, change } = settle(receiving.total, tenders)
    if (remaining > 0) return fail({ code: 'not-paid', remaining })
    if (!isStillOwed(db, receiving)) return fail({ code: 'installments-changed' })
    const at = now()
    const number = takeReceivingNumber(db, terminal.id)
    for (const { id: of, principal } of linesOfReceiving(db, id)) countReceived(db, of, principal, at)
    for (const tender of tenders) keepReceivingTender(db, moveTender(tender, 'confirming', 'confirmed'))
    db.update('receiving', id, {
      state: 'done',
      number,
      at,
      change_cents: change,
      operator_id: caller.operator.id,
    })
    const cash = subtract(cashOf(tenders), change)
    opens = cash !== 0
    if (opens)
      moveCash(db, {
        id: newId(),
        tillSessionId: till.id,
        kind: 'receiving',
        saleId: null,
        receivingId: id,
        amount: cash,
        at,
      })
    const detail = { receiving: id, number, customer: receiving.customerId, amount: receiving.total, cash }
    recordAction(db, desk, caller, { action: 'crediario.receive', saleId: null, detail })
    const slip = slipOfReceiving(db, desk, id)
    db.update('receiving', id, { document: JSON.stringify(slip) })
    facts.tell(db, crediarioReceived, id)
    papers.printInBackground(slip)
    return ok(doneReceiving(db, desk, id))
  })
  if (done.ok && opens) drawer.openInBackground()
  return done
}

/** Whether it would still be put to the same instalments alike: goods may have come back, or another till received. */
function isStillOwed(db: ReadDb, { id, branchId, customerId, day, total, discount }: Receiving): boolean {
  const lines = linesOfReceiving(db, id)
  const chosen = openInstallmentsOf(db, branchId, customerId, day).filter((one) =>
    lines.some((line) => line.id === one.id),
  )
  const covered = add(total, discount)
  if (chosen.length !== lines.length || sumBy(chosen, payableTotal) < covered) return false
  return JSON.stringify(linesFor(covered, chosen)) === JSON.stringify(lines)
}

/** The receiving in progress is given up: what was taken goes back to the customer. */
export function giveUpReceiving(
  { database, terminal, ...desk }: Desk,
  caller: Caller,
  id: ReceivingId,
): Result<null, AccessRefusal | { readonly code: 'receiving-not-open' }> {
  return database.write((db): Result<null, AccessRefusal | { readonly code: 'receiving-not-open' }> => {
    const receiving = findReceiving(db, id)
    if (receiving?.state === 'given-up') return ok(null)
    if (receiving?.state !== 'open' || receiving.terminalId !== terminal.id)
      return fail({ code: 'receiving-not-open' })
    const tenders = tendersOfReceiving(db, id)
    // What was taken is given back as any tender is: not by whoever may not take one out.
    const authority = authorize(caller, 'payment.remove-tender')
    if (tenders.length > 0 && !authority.ok) return authority
    undoTenders(db, tenders)
    db.update('receiving', id, { state: 'given-up' })
    if (tenders.length > 0) {
      const taken = tenders.map(({ kind, amount }) => ({ kind, amount }))
      const detail = { receiving: id, customer: receiving.customerId, tenders: taken }
      recordAction(db, { ...desk, terminal }, caller, { action: 'crediario.give-up', saleId: null, detail })
    }
    return ok(null)
  })
}

function undoTenders(db: WriteDb, tenders: readonly Tender[]): void {
  for (const tender of tenders) keepReceivingTender(db, moveTender(tender, 'undoing', 'undone'))
}
