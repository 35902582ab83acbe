import { z } from 'zod'
import { instantSchema, type Instant } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { readSetting, writeSetting } from '../settings/setting-rows'

const key = 'clock'
const schema = z.object({ lastSeen: instantSchema.nullable().default(null) })

/** When this till last wrote something down, by its own clock; null for a file that holds nothing yet. */
export function lastSeen(db: ReadDb): Instant | null {
  return readSetting(db, key, schema).lastSeen ?? lastRecorded(db)
}

export function writeLastSeen(db: WriteDb, at: Instant): void {
  writeSetting(db, key, { lastSeen: at } satisfies z.infer<typeof schema>)
}

/** What a file of an older version says: it kept no such note, but its trail and its sales are dated. */
function lastRecorded(db: ReadDb): Instant | null {
  return (
    db.get<{ at: Instant | null }>(
      `SELECT max(at) AS at FROM (
         SELECT (SELECT at FROM audit_entry ORDER BY id DESC LIMIT 1) AS at
         UNION ALL SELECT max(closed_at) FROM till_session
         UNION ALL SELECT max(opened_at) FROM till_session
       )`,
    )?.at ?? null
  )
}
