import type { Instant } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { programName, scoresPoints } from '#shared/loyalty/port/program-id'
import {
  loyaltyWorkIdSchema,
  loyaltyWorkKinds,
  type LoyaltyWorkId,
  type PendingLoyalty,
  type PendingLoyaltyCount,
} from '#shared/loyalty/telling/loyalty-work'
import type { ReadDb } from '../../platform/database/connection'
import {
  closeEntry,
  findEntry,
  hasten,
  pendingEntries,
  reopenEntry,
  type OutboxEntry,
} from '../../platform/outbox/outbox-rows'
import { findSale } from '../../selling/sale/sale-queries'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { decideCampaign } from '../ledger/choice-rows'
import { findEarning } from '../ledger/earning-rows'
import { bodyOf, isFollowed, isKind } from '../ledger/loyalty-work'
import { findRedemption } from '../ledger/redemption-rows'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import { maskMember } from '../port/mask-member'
import { readFault } from '../port/read-fault'
import { renewRefused } from './renew-refused'
import { settleReversal } from './settle-reversal'

type NotPending = { readonly code: 'work-not-pending' }

/** What no operator was told yet, those for a person first, then the oldest. */
export function listPending(db: ReadDb): PendingLoyalty[] {
  const all = pendingEntries(db).flatMap((entry) => view(db, entry) ?? [])
  return all.toSorted((a, b) => Number(a.nextAttemptAt !== null) - Number(b.nextAttemptAt !== null))
}

export function countPending(db: ReadDb): PendingLoyaltyCount {
  const all = pendingEntries(db).filter(({ kind }) => kind.startsWith('loyalty.'))
  const tasks = all.filter(({ state }) => state === 'task')
  const waiting = all.filter(({ state }) => state !== 'task')
  return {
    waiting: waiting.length,
    tasks: tasks.length,
    since: { waiting: oldest(waiting), tasks: oldest(tasks) },
  }
}

function oldest(entries: readonly OutboxEntry[]): Instant | null {
  return entries.length === 0 ? null : Math.min(...entries.map(({ createdAt }) => createdAt))
}

function view(db: ReadDb, entry: OutboxEntry): PendingLoyalty | undefined {
  const kind = loyaltyWorkKinds.find((one) => isKind(entry, one))
  if (!kind || entry.saleId === null) return undefined
  const { program } = bodyOf(kind, entry)
  return {
    id: loyaltyWorkIdSchema.parse(entry.id),
    program,
    kind,
    saleId: entry.saleId,
    saleNumber: findSale(db, entry.saleId)?.number ?? null,
    ...atStake(db, entry),
    since: entry.createdAt,
    attempts: entry.attempts,
    lastAttemptAt: entry.lastAt,
    lastFault: readFault(entry.lastFault),
    nextAttemptAt: entry.state === 'waiting' ? entry.nextAt : null,
  }
}

/** Whose it is, and the cashback it is about. */
function atStake(db: ReadDb, entry: OutboxEntry): Pick<PendingLoyalty, 'maskedMember' | 'amount'> {
  if (isKind(entry, 'confirm') || isKind(entry, 'undo')) {
    const body = isKind(entry, 'undo') ? bodyOf('undo', entry) : bodyOf('confirm', entry)
    const redemption = body.redemptionId === null ? undefined : findRedemption(db, body.redemptionId)
    const member = 'member' in body ? body.member : (redemption?.request.member ?? '')
    return { maskedMember: maskMember(body.program, member), amount: redemption?.amount ?? null }
  }
  const earningId = isKind(entry, 'earn')
    ? bodyOf('earn', entry).earningId
    : (bodyOf('reverse-earning', entry).names?.earningId ?? null)
  const earning = earningId === null ? undefined : findEarning(db, earningId)
  return { maskedMember: earning ? maskMember(earning.program, earning.member) : '', amount: null }
}

/** Tries again now, a task too, which is a new try; answers how it stands afterwards, null once it is settled. */
export async function retryPending(
  { database, now }: LoyaltyDesk,
  runDue: () => Promise<void>,
  id: LoyaltyWorkId,
): Promise<Result<PendingLoyalty | null, NotPending>> {
  const known = database.write((db) => {
    const entry = findEntry(db, id)
    if (entry?.state === 'task') {
      renewRefused(db, entry, now())
      reopenEntry(db, id, now())
    } else if (entry?.state === 'waiting') hasten(db, id, now())
    return entry?.state === 'task' || entry?.state === 'waiting'
  })
  if (!known) return fail({ code: 'work-not-pending' })
  await runDue()
  const after = findEntry(database, id)
  const isPending = after?.state === 'waiting' || after?.state === 'task'
  return ok(after && isPending ? (view(database, after) ?? null) : null)
}

/** Its answer decides what is to be taken back or replaced after it: nobody can say that in its place. */
function isAwaited(db: ReadDb, entry: OutboxEntry): boolean {
  const isTold = entry.state === 'waiting' && entry.attempts > 0
  return isTold && isKind(entry, 'earn') && isFollowed(db, entry)
}

/**
 * Settled by hand at the operator's own desk, with the reason in the trail: nothing more is sent, unless the sale is undone
 * or scores for somebody else and what was attempted may stand (`crediting-standing.ts`).
 */
export function resolvePending(
  desk: LoyaltyDesk,
  caller: Caller,
  { id, reason }: { readonly id: LoyaltyWorkId; readonly reason: string },
): Result<null, NotPending | { readonly code: 'work-awaited' }> {
  return desk.database.write((db) => {
    const entry = findEntry(db, id)
    const pending =
      entry && (entry.state === 'waiting' || entry.state === 'task') ? view(db, entry) : undefined
    if (!entry || !pending) return fail({ code: 'work-not-pending' })
    if (isAwaited(db, entry)) return fail({ code: 'work-awaited' })
    closeEntry(db, id, 'resolved')
    const { program, saleId, amount, kind } = pending
    if (isKind(entry, 'reverse-earning')) settleReversal(db, entry)
    // Nothing more is sent for it: no campaign is waited for either.
    if (!scoresPoints(program) && (kind === 'confirm' || kind === 'earn'))
      decideCampaign(db, saleId, null, desk.now())
    recordAction(db, desk, caller, {
      action: 'loyalty.resolve',
      saleId,
      detail: { program: programName(program), loyaltyWork: kind, amount, reason },
    })
    return ok(null)
  })
}
