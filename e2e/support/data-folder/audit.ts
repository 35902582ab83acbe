import { askDatabase } from '../app/till'

/** A risky action as it was recorded: who did it, who allowed it, and what. */
export interface AuditRow {
  readonly operator: string
  readonly approver: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

/** What was recorded of `action`, oldest first. */
export function audited(dataFolder: string, action: string): AuditRow[] {
  return askDatabase<{ operator: string; approver: string | null; detail: string }>(
    dataFolder,
    `SELECT operator.name AS operator, approver.name AS approver, detail FROM audit_entry
     JOIN operator ON operator.id = operator_id LEFT JOIN operator AS approver ON approver.id = approver_id
     WHERE action = ? ORDER BY audit_entry.id`,
    action,
  ).map((row) => ({ ...row, detail: JSON.parse(row.detail) as AuditRow['detail'] }))
}
