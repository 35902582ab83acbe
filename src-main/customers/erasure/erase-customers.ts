import { randomUUID } from 'node:crypto'
import { customerDocument } from '#shared/customers/customer/customer-document'
import type { CustomerId, OperatorId } from '#shared/kernel/ids'
import { sharedDocument } from '../../platform/central-link/document-rows'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { forgetPerson } from '../../platform/personal-data/forget-person'
import { isErased } from '../../platform/personal-data/is-erased'
import { knownBy } from '../../platform/personal-data/known-by'
import { personOf } from '../../platform/personal-data/person'
import { takeNamesOut } from '../../platform/personal-data/take-names-out'
import { recordAudit } from '../../store/audit/record-audit'
import { redactEntries } from '../../store/audit/redact-entries'

/** What is said of an erasure in the trail. */
interface Erasure {
  /** Null where nobody here did it: another till told of it, or a restored copy still had them. */
  readonly by: OperatorId | null
  readonly approver?: OperatorId | null
  readonly reason?: string
  /** Open balances somebody decided to go without. */
  readonly waived?: string
}

/**
 * Erases people for good, each by all their ids (LGPD, art. 18 VI): rows, search and trail in the caller's transaction.
 * What is erased already is left alone. What lies outside the rows is owed, and done by `cleanUp`.
 */
export function eraseCustomers(
  db: WriteDb,
  { now, terminal }: Pick<Desk, 'now' | 'terminal'>,
  ids: readonly CustomerId[],
  { by, approver = null, reason = '', waived = '' }: Erasure,
): void {
  const fresh = ids.filter((id) => !isErased(db, id))
  if (fresh.length === 0) return
  const at = now()
  const known = knownBy(db, fresh)
  const person = personOf(db, fresh)
  for (const id of fresh) db.insert('erasure', { customer_id: id, at })
  const redacted = redactEntries(db, fresh, known)
  forgetPerson(db, { person, known, now: at })
  for (const id of fresh) takeOutOfSearch(db, id)
  // Deleted words stay in the index's older parts until those are made anew.
  db.run("INSERT INTO customer_search (customer_search) VALUES ('optimize')")
  recordAudit(db, {
    at,
    terminalId: terminal.id,
    operatorId: by,
    approverId: approver,
    action: by === null ? 'customer.erase-again' : 'customer.erase',
    saleId: null,
    detail: {
      code: codesOf(db, fresh),
      customerId: fresh.join(),
      reason: takeNamesOut(reason, known.all),
      waived,
      redacted,
    },
  })
}

/** The company's other tills erase them, too: told once the Central answers, and never taken back. */
export function tellErasure(db: WriteDb, id: CustomerId): void {
  db.run(
    'INSERT INTO document_erasure (uid, kind, patch, base) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    id,
    customerDocument.kind,
    randomUUID(),
    sharedDocument(db, id)?.revision ?? 0,
  )
}

function takeOutOfSearch(db: WriteDb, id: CustomerId): void {
  db.run('DELETE FROM customer_search WHERE rowid = (SELECT search_id FROM customer WHERE id = ?)', id)
}

function codesOf(db: WriteDb, ids: readonly CustomerId[]): string {
  return db
    .all<{ code: string }>(
      'SELECT code FROM customer WHERE id IN (SELECT value FROM json_each(?))',
      JSON.stringify(ids),
    )
    .map(({ code }) => code)
    .join()
}
