import { factSchema, type Fact } from '#shared/central/fact'
import type { Instant } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../database/connection'

/** So many of those kept aside are tried again at a time. */
const AGAIN = 200

/** Why something is kept aside; a clash is for a person, and is not tried again. */
export interface KeptAside {
  readonly why: string
  readonly isClash: boolean
}

/** Keeps a fact nobody here can take in as it came; the ones after it go on. */
export function parkFact(db: WriteDb, fact: Fact, { why, isClash }: KeptAside, at: Instant): void {
  db.run(
    `INSERT INTO parked_fact (uid, fact, why, at, is_clash) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (uid) DO UPDATE SET why = excluded.why, is_clash = excluded.is_clash`,
    fact.uid,
    JSON.stringify(fact),
    why,
    at,
    Number(isClash),
  )
}

export function unparkFact(db: WriteDb, uid: string): void {
  db.run('DELETE FROM parked_fact WHERE uid = ?', uid)
}

/** Those that lacked something, in the order they came. */
export function parkedFacts(db: ReadDb): Fact[] {
  return db
    .all<{ fact: string }>(`SELECT fact FROM parked_fact WHERE is_clash = 0 ORDER BY place LIMIT ${AGAIN}`)
    .map(({ fact }) => factSchema.parse(JSON.parse(fact)))
}

/** How much of others' facts and documents nobody here can read, and since when. */
export function parkedCount(db: ReadDb): { readonly count: number; readonly since: Instant | null } {
  const kept = db.get<{ count: number; since: Instant | null }>(
    `SELECT count(*) AS count, min(at) AS since
     FROM (SELECT at FROM parked_fact WHERE is_clash = 0
           UNION ALL SELECT at FROM parked_document
           WHERE is_clash = 0 OR document ->> '$.kind' <> 'product')`,
  )
  return kept ?? { count: 0, since: null }
}
