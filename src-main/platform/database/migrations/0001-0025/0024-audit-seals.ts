/** The trail's end at some moments, sealed with a key of the system's vault: hashes can be computed anew, these cannot. */
export const auditSeals = {
  version: 24,
  sql: `
CREATE TABLE audit_seal (
  entry_id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- HMAC-SHA-256, in hexadecimal
  mac TEXT NOT NULL CHECK (length(mac) = 64)
) STRICT;
`,
} as const
