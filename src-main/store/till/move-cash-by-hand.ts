import type { CashMovementId, TillSessionId } from '#shared/kernel/ids'
import { add, cents, type Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { fail, ok, type Result } from '#shared/kernel/result'
import { takeFromDrawer, type CashByHand, type CashByHandKind } from '#shared/store/till/cash-by-hand'
import { checkByHand, type LargeCash } from '#shared/store/till/large-cash'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { authorize, type AccessRefusal, type Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { readParameter } from '../settings/parameters-in-force'
import { droppedAlone, findCashByHand, insertCashByHand } from './cash-rows'
import { expectedCash, openTill } from './till-rows'

interface AskedCash {
  /** Made with the form: sent twice, it moves cash once. */
  readonly id: CashMovementId
  /** Cents above zero. */
  readonly amount: Cents
  readonly reason: string
  /** The amount somebody looked at, in cents, where it is unusually large. */
  readonly confirmedAmount?: Cents | undefined
}

type TillClosed = { readonly code: 'till-closed' }
type LimitRefusal =
  | AccessRefusal
  | { readonly code: 'cash-drop-above-approver-limit'; readonly limit: string }
type DropRefusal = TillClosed | LargeCash | LimitRefusal | { readonly code: 'not-enough-cash' }

/** What was moved; not new when the same form had moved it already. */
export interface Moved {
  readonly cash: CashByHand
  readonly isNew: boolean
}

/** Suprimento: cash put into the drawer of the open till (FEATURES B1). */
export function putCashIn(
  desk: Desk,
  caller: Caller,
  asked: AskedCash,
): Result<Moved, TillClosed | LargeCash> {
  return desk.database.write((db) => {
    const known = findCashByHand(db, asked.id)
    if (known) return ok({ cash: known, isNew: false })
    const till = openTill(db, desk.terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    const looked = lookedAt(db, desk, asked)
    if (!looked.ok) return looked
    return ok(record(db, desk, caller, { tillId: till.id, kind: 'cash-in', asked }))
  })
}

/** Sangria: cash taken to the safe, within the role's limit over the session or with approval, never more than the drawer holds. */
export function dropCash(desk: Desk, caller: Caller, asked: AskedCash): Result<Moved, DropRefusal> {
  return desk.database.write((db) => {
    const known = findCashByHand(db, asked.id)
    if (known) return ok({ cash: known, isNew: false })
    const till = openTill(db, desk.terminal.id)
    if (!till) return fail({ code: 'till-closed' })
    const looked = lookedAt(db, desk, asked)
    if (!looked.ok) return looked
    const authority = withinLimit(caller, asked.amount, droppedAlone(db, desk, caller.operator.id))
    if (!authority.ok) return authority
    const left = takeFromDrawer(expectedCash(db, till.id), asked.amount)
    if (!left.ok) return left
    const { approver } = authority.value
    return ok(record(db, desk, { ...caller, approver }, { tillId: till.id, kind: 'cash-drop', asked }))
  })
}

/** A mistyped amount is asked about before anybody is called to approve it. */
function lookedAt(db: WriteDb, { terminal }: Desk, asked: AskedCash): Result<null, LargeCash> {
  const limit = cents(readParameter(db, 'till.cash-by-hand-limit', terminal) * 100)
  return checkByHand({ amount: asked.amount, limit, confirmed: asked.confirmedAmount ?? null })
}

/**
 * Above the operator's limit, which all they dropped without approval in this session counts against, a supervisor lends
 * theirs; nobody lends more than they have.
 */
function withinLimit(
  caller: Caller,
  amount: Cents,
  alone: Cents,
): Result<{ readonly approver: Caller['approver'] }, LimitRefusal> {
  if (add(alone, amount) <= caller.role.limits.cashDrop) return ok({ approver: caller.approver })
  const authority = authorize(caller, 'till.cash-drop-above-limit')
  if (!authority.ok) return authority
  const lent = authority.value.role.limits.cashDrop
  if (amount > lent) return fail({ code: 'cash-drop-above-approver-limit', limit: formatCents(lent) })
  return ok(authority.value)
}

function record(
  db: WriteDb,
  desk: Desk,
  caller: Caller,
  movement: { readonly tillId: TillSessionId; readonly kind: CashByHandKind; readonly asked: AskedCash },
): Moved {
  const { tillId, kind, asked } = movement
  const { operator, approver } = caller
  const { id, amount, reason } = asked
  const cash: CashByHand = {
    id,
    amount,
    reason,
    kind,
    at: desk.now(),
    operatorName: operator.name,
    approverName: approver?.name ?? null,
  }
  insertCashByHand(db, tillId, { ...cash, operatorId: operator.id, approverId: approver?.id ?? null })
  const detail = { till: tillId, amount, reason }
  recordAction(db, desk, caller, { action: `till.${kind}`, saleId: null, detail })
  return { cash, isNew: true }
}
