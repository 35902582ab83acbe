import { createHash, randomBytes } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { UUID } from 'uuidv7'

/**
 * Has a migration's SQL make uids: `uid_of(table, id)`, a UUIDv7 that follows from the shop's own first entry of the trail,
 * so that a copy of the file that is brought up to date once more gives everything the same names.
 */
export function lendUids(raw: Sqlite.Database): void {
  const shop = firstEntry(raw) ?? { at: Date.now(), hash: randomBytes(16).toString('hex') }
  raw.function('uid_of', { directOnly: true }, (table: unknown, id: unknown): string => {
    const digest = createHash('sha256')
      .update(`${shop.hash}:${String(table)}:${String(id)}`)
      .digest()
    return UUID.fromFieldsV7(
      shop.at,
      digest.readUInt16BE(0) & 0xfff,
      digest.readUInt32BE(2) & 0x3fffffff,
      digest.readUInt32BE(6),
    ).toString()
  })
}

/** Undefined in a file that is only being made. */
function firstEntry(raw: Sqlite.Database): { readonly at: number; readonly hash: string } | undefined {
  const hasTrail = raw
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'audit_entry'")
    .get()
  if (hasTrail === undefined) return undefined
  return raw
    .prepare<[], { at: number; hash: string }>('SELECT at, hash FROM audit_entry ORDER BY id LIMIT 1')
    .get()
}
