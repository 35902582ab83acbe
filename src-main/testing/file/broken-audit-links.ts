import type { ReadDb } from '../../platform/database/connection'
import { auditHash, type HashedRow } from '../../store/audit/audit-hash'

interface AuditRow extends HashedRow {
  readonly id: number
  readonly hash: string
}

/** The audit entries whose hash is not made of the one before and their own content: changed, removed or slipped in. */
export function brokenAuditLinks(db: ReadDb): number[] {
  const rows = db.all<AuditRow>(
    `SELECT id, at, terminal_id AS terminalId, operator_id AS operatorId, approver_id AS approverId, action,
            sale_id AS saleId, detail, hash FROM audit_entry ORDER BY id`,
  )
  return rows
    .filter((row, index) => auditHash(rows[index - 1]?.hash ?? '', row) !== row.hash)
    .map(({ id }) => id)
}
