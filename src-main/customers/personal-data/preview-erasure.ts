import type { ErasurePreview } from '#shared/customers/personal-data/personal-data-operations'
import type { CustomerId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDb } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import { isErased } from '../../platform/personal-data/is-erased'
import { knownBy } from '../../platform/personal-data/known-by'
import { personOf, personValues, WITH_PERSON, type Person } from '../../platform/personal-data/person'
import { personalList, type Personal } from '../../platform/personal-data/register/register'
import { keptByLaw, YEARS_KEPT } from '../../platform/personal-data/register/selling-tables'
import { exportsNaming, ownExports } from './exports-naming'
import { isInSale, openMatters } from './open-matters'
import { samePerson } from './same-person'

/** What erasing somebody would do, before it is done. */
export function previewErasure(
  { database, now }: ReadDesk,
  exportFolder: string,
  customerId: CustomerId,
): Result<ErasurePreview, { readonly code: 'customer-not-found' | 'customer-erased' }> {
  const who = database.get<{ name: string; code: string }>(
    'SELECT name, code FROM customer WHERE id = ?',
    customerId,
  )
  if (!who) return fail({ code: 'customer-not-found' })
  if (isErased(database, customerId)) return fail({ code: 'customer-erased' })
  const ids = samePerson(database, customerId)
  const person = personOf(database, ids)
  const parts = personalList().map((one) => ({
    loses: losesWords(one),
    part: { title: one.table.title, why: one.table.why, rows: countRows(database, one, person, now()) },
  }))
  const { files, unreadable } = exportsNaming(exportFolder, ownExports(database, ids), knownBy(database, ids))
  const standing = parts.filter(({ part }) => part.rows > 0)
  return ok({
    ...who,
    goes: standing.filter(({ loses }) => loses).map(({ part }) => part),
    stays: standing.filter(({ loses }) => !loses).map(({ part }) => part),
    kept: keptReceipts(database, person, now()),
    open: openMatters(database, ids),
    isInSale: isInSale(database, ids),
    files: [...files],
    unreadable,
  })
}

const losesWords = ({ table }: Personal): boolean =>
  Object.values(table.columns).some(
    ({ whenErased }) => typeof whenErased === 'string' || 'rewrite' in whenErased,
  )

function countRows(db: ReadDb, { name, table }: Personal, person: Person, now: number): number {
  if (table.theirs === null) return 0
  return (
    db.get<{ rows: number }>(
      `${WITH_PERSON} SELECT count(*) AS rows FROM "${name}" WHERE ${table.theirs}`,
      ...personValues(person, now),
    )?.rows ?? 0
  )
}

/** Receipts the law has the shop keep, and the last year it has. */
function keptReceipts(db: ReadDb, person: Person, now: number): ErasurePreview['kept'] {
  const row = db.get<{ receipts: number; year: number | null }>(
    `${WITH_PERSON} SELECT count(*) AS receipts,
       max(CAST(strftime('%Y', finished_at / 1000, 'unixepoch') AS INTEGER)) AS year
     FROM sale WHERE customer_id IN (SELECT id FROM person) AND ${keptByLaw('sale.id')}`,
    ...personValues(person, now),
  )
  return row && row.receipts > 0 && row.year !== null
    ? { receipts: row.receipts, until: row.year + YEARS_KEPT }
    : null
}
