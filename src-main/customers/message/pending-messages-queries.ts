import type { PendingMessages, PendingPart } from '#shared/customers/message/pending-messages'
import type { Instant } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'
import type { ChannelTrouble } from '../../platform/messages/messages-deps'

/** Refused for longer, nobody will do anything about it any more. */
const RECENT_MS = 7 * 86_400_000

/** What of messages waits for a person; each part is answered by an index, however many wait to be sent. */
export function pendingMessages(
  db: ReadDb,
  troubles: readonly ChannelTrouble[],
  now: Instant,
): PendingMessages {
  return {
    unknown: part(db, "state = 'unknown'", 'message_by_state'),
    // Without being told, SQLite reads everything that waits.
    held: part(db, "state = 'queued' AND is_held = 1", 'message_held'),
    failed: part(
      db,
      "state IN ('refused', 'undelivered') AND created_at > ?",
      'message_by_state',
      now - RECENT_MS,
    ),
    stopped: troubles.map(({ channel, fault }) => ({ channel, fault })),
  }
}

function part(
  db: ReadDb,
  conditions: string,
  index: 'message_by_state' | 'message_held',
  ...values: number[]
): PendingPart {
  return (
    db.get<PendingPart>(
      `SELECT count(*) AS count, min(created_at) AS since FROM message INDEXED BY ${index} WHERE ${conditions}`,
      ...values,
    ) ?? { count: 0, since: null }
  )
}
