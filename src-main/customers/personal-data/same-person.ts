import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'
import { THEIR_IDS } from '../../platform/personal-data/their-ids'

/** Every id somebody goes by; none where there is no such customer. */
export function samePerson(db: ReadDb, id: CustomerId): CustomerId[] {
  return db
    .all<{ id: CustomerId }>(`SELECT id FROM customer WHERE id IN ${THEIR_IDS} ORDER BY id`, id)
    .map((row) => row.id)
}
