import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Database } from '../../platform/database/connection'
import type { SecretKeeper } from '../../platform/secrets/secret-keeper'
import { storedSecret, writeSecret } from '../../platform/secrets/secret-rows'
import { chainHead } from './chain-rows'

const secretName = 'audit-key'

interface SealRow {
  readonly entryId: number
  readonly hash: string
  readonly at: number
  readonly mac: string
}

/** What the seals say of the chain. */
export interface SealCheck {
  /** `none`: this computer keeps no secrets. `unreadable`: sealed by another user or computer. */
  readonly key: 'ready' | 'none' | 'unreadable'
  readonly checked: number
  /** The entries that are not what was sealed. */
  readonly broken: readonly number[]
}

interface SealDeps {
  readonly database: Database
  readonly secrets: SecretKeeper
  readonly now: () => number
}

/**
 * Seals the end of the chain with a key of the system's vault from time to time: whoever rewrites the trail outside the
 * program can compute its hashes anew, but not these.
 */
export function createAuditSeals({ database, secrets, now }: SealDeps) {
  let key: Buffer | null = null
  let state: SealCheck['key'] = 'none'

  /** The key, made at the first start with a vault; ends once it is there or never will be. */
  async function open(): Promise<void> {
    if (storedSecret(database, secretName) === undefined) {
      const made = await secrets.prepare(randomBytes(32).toString('base64'), false)
      if (!made.ok) return
      database.write((db) => writeSecret(db, secretName, made.value))
    }
    const text = await secrets.read(database, secretName, false)
    state = text === null ? 'unreadable' : 'ready'
    key = text === null ? null : Buffer.from(text, 'base64')
    seal()
  }

  /** Seals the chain's end, unless it is sealed already or there is no key. */
  function seal(): void {
    const sealing = key
    const { entryId, hash } = chainHead(database)
    if (sealing === null || entryId === 0) return
    const at = now()
    database.write((db) =>
      db.run(
        'INSERT INTO audit_seal (entry_id, hash, at, mac) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
        entryId,
        hash,
        at,
        macOf(sealing, { entryId, hash, at }),
      ),
    )
  }

  function check(): SealCheck {
    const sealing = key
    if (sealing === null) return { key: state, checked: 0, broken: [] }
    const rows = database.all<SealRow & { readonly found: string | null }>(
      `SELECT entry_id AS entryId, audit_seal.hash, audit_seal.at, mac, audit_entry.hash AS found
       FROM audit_seal LEFT JOIN audit_entry ON audit_entry.id = entry_id ORDER BY entry_id`,
    )
    const isBroken = (row: (typeof rows)[number]): boolean =>
      row.found !== row.hash || !isSame(row.mac, macOf(sealing, row))
    return { key: state, checked: rows.length, broken: rows.filter(isBroken).map(({ entryId }) => entryId) }
  }

  return { open, seal, check }
}
export type AuditSeals = ReturnType<typeof createAuditSeals>

function macOf(key: Buffer, { entryId, hash, at }: Omit<SealRow, 'mac'>): string {
  return createHmac('sha256', key).update(`${entryId}:${hash}:${at}`).digest('hex')
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
