import type { Instant, TillSessionId } from '#shared/kernel/ids'
import type { TrailSeal } from '#shared/store/till/trail-seal'
import type { ReadDb } from '../../platform/database/connection'
import { shortDigits } from '../audit/audit-hash'

/** The trail's own entry of a closing; null for closings of versions without one. */
export function closingSeal(db: ReadDb, id: TillSessionId, closedAt: Instant): TrailSeal | null {
  const row = db.get<{ id: number; hash: string }>(
    `SELECT id, hash FROM audit_entry
     WHERE action IN ('till.close') AND at = ? AND json_valid(detail) AND detail ->> '$.till' = ?`,
    closedAt,
    id,
  )
  return row === undefined ? null : { entry: row.id, digits: shortDigits(row.hash) }
}
