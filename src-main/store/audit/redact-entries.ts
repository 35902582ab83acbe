import { createHash } from 'node:crypto'
import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { KnownBy } from '../../platform/personal-data/known-by'
import { ERASED_NAME } from '../../platform/personal-data/register/customer-tables'
import { takeNamesOut } from '../../platform/personal-data/take-names-out'
import { nextEntryId } from './record-audit'

interface Entry {
  readonly id: number
  readonly detail: string
  readonly ofTheirSale: 0 | 1
}

/** By the entry's number, how its detail reads now. */
export type Redactions = Readonly<Record<string, string>>

/**
 * Takes somebody out of the trail. The entries, their hashes and what they say of everybody else stay; the next entry must
 * record what is answered here, which is how a redacted entry is told from one that was tampered with.
 */
export function redactEntries(db: WriteDb, ids: readonly CustomerId[], { all, alone }: KnownBy): Redactions {
  const by = nextEntryId(db)
  const redactions: Record<string, string> = {}
  for (const entry of entriesNaming(db, ids, alone)) {
    const detail = redacted(entry, ids, entry.ofTheirSale === 1 ? all : alone)
    if (detail === entry.detail) continue
    db.run('UPDATE audit_entry SET detail = ?, redacted_by = ? WHERE id = ?', detail, by, entry.id)
    redactions[entry.id] = redactionDigest(detail)
  }
  return redactions
}

/** What a recorded redaction says of a detail: enough to tell that nobody wrote another into its place. */
export function redactionDigest(detail: string): string {
  return createHash('sha256').update(detail).digest('hex').slice(0, 32)
}

/** Whether an entry that does not fit its hash reads as an erasure recorded later says. */
export function isRedacted(
  db: ReadDb,
  { id, detail }: { readonly id: number; readonly detail: string },
): boolean {
  const row = db.get<{ digest: string | null }>(
    `SELECT later.detail ->> ('$.redacted."' || entry.id || '"') AS digest
     FROM audit_entry AS entry JOIN audit_entry AS later ON later.id = entry.redacted_by
     WHERE entry.id = ? AND later.id > entry.id AND later.action IN ('customer.erase', 'customer.erase-again')`,
    id,
  )
  return row?.digest === redactionDigest(detail)
}

function entriesNaming(db: ReadDb, ids: readonly CustomerId[], alone: KnownBy['alone']): Entry[] {
  const listed = JSON.stringify(ids)
  return db.all<Entry>(
    `SELECT * FROM (
       SELECT id, detail, sale_id IN (SELECT id FROM sale WHERE customer_id IN (SELECT value FROM json_each(?))) AS ofTheirSale
       FROM audit_entry)
     WHERE ofTheirSale OR EXISTS (SELECT 1 FROM json_each(?) WHERE instr(lower(detail), lower(value)))`,
    listed,
    JSON.stringify([...ids, ...alone.map(({ text }) => JSON.stringify(text).slice(1, -1))]),
  )
}

/** What is about them alone loses all its words; what also is of others, only what names them. */
function redacted({ detail, ofTheirSale }: Entry, ids: readonly string[], called: KnownBy['all']): string {
  const read = readObject(detail)
  if (read === null) return takeNamesOut(detail, called)
  const { customer, customerId, parkedAs } = read
  const isAbout =
    ids.some((id) => id === customerId || id === customer) ||
    (typeof customer === 'string' && called.some(({ text, isName }) => isName && text === customer))
  const told = isAbout ? { ...withoutWords(read), customer: ERASED_NAME } : read
  const parked = typeof parkedAs === 'string' && ofTheirSale === 1 ? { ...told, parkedAs: ERASED_NAME } : told
  return takeNamesOut(JSON.stringify(parked), called)
}

const nameless = ['customerId', 'code', 'redacted']

/** Figures and yes or no say nothing of who it was; their numbers are nobody's name any more. */
function withoutWords(detail: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(detail).filter(
      ([key, value]) => nameless.includes(key) || typeof value === 'number' || typeof value === 'boolean',
    ),
  )
}

function readObject(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = JSON.parse(json)
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Readonly<Record<string, unknown>>)
      : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
