/** Looking for what one person did of one kind reads only that (FEATURES B8). */
export const auditByOperatorAndAction = {
  version: 12,
  sql: 'CREATE INDEX audit_by_operator_and_action ON audit_entry (operator_id, action, at);',
} as const
