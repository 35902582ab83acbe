import type { TillSessionId } from '#shared/kernel/ids'
import type { BeyondChain, RulesState } from '#shared/store/audit/audit-entry'
import type { ReadDb } from '../../platform/database/connection'
import { shortDigits } from './audit-hash'
import type { AuditSeals } from './audit-seals'
import { chainHead } from './chain-rows'
import { fileVersion, readClosingDigests, rulesDigests, sessionDigests } from './closing-digests'

/** The closings looked at: a month of a till that closes daily. */
const latestClosings = 30

interface ClosingEntry {
  readonly id: number
  readonly at: number
  readonly detail: string
}

/** A copy of the file, and the end of the trail it says it holds; null for one that does not say. */
export interface TrailCopy {
  readonly name: string
  readonly takenAt: number
  readonly head: { readonly entry: number; readonly digits: string } | null
}

/** What can be checked besides the chain itself: the closings' sales and cash, roles and prices, seals, and the copies. */
export function verifyBeyond(db: ReadDb, seals: AuditSeals, copies: readonly TrailCopy[]): BeyondChain {
  const closings = db
    .all<ClosingEntry>(
      "SELECT id, at, detail FROM audit_entry WHERE action IN ('till.close') ORDER BY at DESC LIMIT ?",
      latestClosings,
    )
    .flatMap(readClosing)
  const changed = closings.flatMap(({ at, session, digests }) => {
    const now = sessionDigests(db, session)
    return [
      ...(now.sales === digests.sales ? [] : [{ at, what: 'sales' as const }]),
      ...(now.drawer === digests.drawer ? [] : [{ at, what: 'drawer' as const }]),
    ]
  })
  const { key, checked, broken } = seals.check()
  return {
    closings: { checked: closings.length, changed },
    ...rulesSince(db, closings[0]),
    seals: { key, checked, broken: [...broken] },
    copies: verifyCopies(db, copies),
  }
}

/** Closings of versions that kept no digests cannot be checked, nor what somebody made unreadable: the chain tells that. */
function readClosing({ id, at, detail }: ClosingEntry) {
  try {
    const { till, digests } = JSON.parse(detail) as { till?: unknown; digests?: unknown }
    const read = readClosingDigests(digests)
    return read !== null && typeof till === 'string'
      ? [{ id, at, session: till as TillSessionId, digests: read }]
      : []
  } catch {
    return []
  }
}

function rulesSince(
  db: ReadDb,
  last: ReturnType<typeof readClosing>[number] | undefined,
): Pick<BeyondChain, 'roles' | 'prices'> {
  if (last === undefined || last.digests.version !== fileVersion(db))
    return { roles: 'unknown', prices: 'unknown' }
  const now = rulesDigests(db)
  const recorded = db.get(
    "SELECT 1 FROM audit_entry WHERE id > ? AND (action LIKE 'access.%' OR action LIKE 'setup.%') LIMIT 1",
    last.id,
  )
  const state = (same: boolean, isRecorded: boolean): RulesState =>
    same ? 'same' : isRecorded ? 'changed' : 'changed-unrecorded'
  return {
    roles: state(now.roles === last.digests.roles, recorded !== undefined),
    // Prices come from the shop's back office, which keeps its own record.
    prices: state(now.prices === last.digests.prices, true),
  }
}

/** Copies name the end of the trail they hold: each must be in this one, but for those before the last restoring. */
function verifyCopies(db: ReadDb, copies: readonly TrailCopy[]): BeyondChain['copies'] {
  const restored = db.get<{ at: number | null }>(
    "SELECT max(at) AS at FROM audit_entry WHERE action IN ('database.restore')",
  )
  const since = restored?.at ?? 0
  const head = chainHead(db)
  const checked = copies.flatMap(({ name, takenAt, head: said }) =>
    said === null || takenAt <= since ? [] : [{ name, said }],
  )
  const differing = checked.filter(({ said }) => {
    const row = db.get<{ hash: string }>('SELECT hash FROM audit_entry WHERE id = ?', said.entry)
    return said.entry > head.entryId || row === undefined || shortDigits(row.hash) !== said.digits
  })
  return { checked: checked.length, differing: differing.map(({ name }) => name) }
}
