import type { Instant, OperatorId } from '#shared/kernel/ids'
import { add, type Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { fail, ok, type Result } from '#shared/kernel/result'
import { addDays, shopDay, startOfDay } from '#shared/kernel/time/shop-day'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { authorize, type AccessRefusal, type Authority, type Caller } from '../../store/access/caller'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameters-in-force'

export type ReturnLimitRefusal =
  | AccessRefusal
  | { readonly code: 'return-above-approver-limit'; readonly limit: string }

/** A return as its limit sees it: cents, and when the goods were sold; null without a receipt. */
interface AskedReturn {
  readonly total: Cents
  readonly soldAt: Instant | null
}

/**
 * Who answers for giving so much back: the operator alone within their limit, which all they gave back without approval
 * in this session and today counts against, however it is cut and however often the till is closed; above it, or for a
 * sale of longer ago than the shop takes goods back, somebody with the right for it, within a limit of their own.
 *
 * @param caller with whoever already approved the kind of refund: one approval serves both.
 */
export function withinReturnLimit(
  db: ReadDb,
  desk: Desk,
  caller: Caller,
  asked: AskedReturn,
): Result<Pick<Authority, 'approver'>, ReturnLimitRefusal> {
  const { operator, role, approver, granted } = caller
  const alone = add(asked.total, givenBackAlone(db, desk, operator.id))
  if (!isLate(db, desk, asked) && alone <= role.limits.refund) return ok({ approver })
  const authority =
    granted !== undefined && approver?.id === granted.approver.id
      ? lentBy(granted.approver, granted.role)
      : authorize(caller, 'returns.above-limit')
  if (!authority.ok) return authority
  const lent = authority.value.role.limits.refund
  if (asked.total > lent) return fail({ code: 'return-above-approver-limit', limit: formatCents(lent) })
  return ok(authority.value)
}

/** Whoever approved the kind of refund answers for the rest too, as far as they may themselves. */
function lentBy(by: Authority['by'], role: Authority['role']): Result<Authority, ReturnLimitRefusal> {
  return role.levels['returns.above-limit'] === 'allow'
    ? ok({ by, role, approver: by })
    : fail({ code: 'return-above-approver-limit', limit: formatCents(role.limits.refund) })
}

/** What an operator gave back on their own in sessions that are open or were closed today, in cents. */
function givenBackAlone(db: ReadDb, { now, terminal }: Desk, operatorId: OperatorId): Cents {
  const timeZone = shopTimeZone(db, terminal.branchId)
  const row = db.get<{ total: Cents }>(
    `SELECT coalesce(sum(total_cents + loaded_cents), 0) AS total FROM till_session
     JOIN return ON return.till_session_id = till_session.id
     WHERE (closed_at IS NULL OR closed_at >= ?) AND return.operator_id = ? AND return.approver_id IS NULL`,
    startOfDay(shopDay(now(), timeZone), timeZone),
    operatorId,
  )
  if (!row) throw new Error('An aggregate always answers one row')
  return row.total
}

function isLate(db: ReadDb, { now, terminal }: Desk, { soldAt }: AskedReturn): boolean {
  if (soldAt === null) return false
  const timeZone = shopTimeZone(db, terminal.branchId)
  const lastDay = addDays(shopDay(soldAt, timeZone), readParameter(db, 'returns.days', terminal))
  return shopDay(now(), timeZone) > lastDay
}
