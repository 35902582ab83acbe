import { askDatabase } from './till'

/** What the audit holds about an action, oldest first, with the name of who approved it. */
export function audited(dataFolder: string, action: string) {
  return askDatabase<{ readonly detail: string; readonly approver: string | null }>(
    dataFolder,
    `SELECT detail, operator.name AS approver FROM audit_entry LEFT JOIN operator ON operator.id = approver_id
     WHERE action = ? ORDER BY audit_entry.id`,
    action,
  ).map(({ detail, approver }) => ({ detail: JSON.parse(detail) as unknown, approver }))
}
