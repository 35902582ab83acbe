import type { Instant, TillSessionId } from '#shared/kernel/ids'
import type { FirstCount } from '#shared/store/till/first-count'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { byTender } from './by-tender'

type CountRow = FirstCount['counts'][number] & { readonly at: Instant }

/** The count of a session that did not agree; null while there was none. */
export function firstCount(db: ReadDb, id: TillSessionId): FirstCount | null {
  const rows = db.all<CountRow>(
    'SELECT at, tender, counted_cents AS counted FROM first_count WHERE till_session_id = ?',
    id,
  )
  const [any] = rows
  if (any === undefined) return null
  return { at: any.at, counts: byTender(rows.map(({ tender, counted }) => ({ tender, counted }))) }
}

export function insertFirstCount(db: WriteDb, id: TillSessionId, { at, counts }: FirstCount): void {
  for (const { tender, counted } of counts)
    db.insert('first_count', { till_session_id: id, tender, counted_cents: counted, at })
}
