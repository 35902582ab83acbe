import type { ReadDb } from '../../platform/database/connection'
import { auditHash, type HashedRow } from '../../store/audit/audit-hash'
import { hashedColumns } from '../../store/audit/chain-rows'

interface AuditRow extends HashedRow {
  readonly id: number
  readonly hash: string
}

/** The audit entries whose hash is not made of the one before and their own content: changed, removed or slipped in. */
export function brokenAuditLinks(db: ReadDb): number[] {
  const rows = db.all<AuditRow>(`SELECT id, ${hashedColumns}, hash FROM audit_entry AS entry ORDER BY id`)
  return rows
    .filter((row, index) => auditHash(rows[index - 1]?.hash ?? '', row) !== row.hash)
    .map(({ id }) => id)
}
