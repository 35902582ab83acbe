/**
 * The end of the audit's chain, kept beside it: entries deleted from the end would not show in the ones that are left. And
 * the ways a manager looks for entries.
 */
export const auditHead = {
  version: 5,
  sql: `
CREATE TABLE audit_head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  entry_id INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;
INSERT INTO audit_head (one, entry_id, hash)
  SELECT 1, coalesce(max(id), 0), coalesce((SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1), '') FROM audit_entry;
CREATE INDEX audit_by_time ON audit_entry (at);
CREATE INDEX audit_by_operator ON audit_entry (operator_id, at);
CREATE INDEX audit_by_action ON audit_entry (action, at);
`,
} as const
