import type { Migration } from '../migration'

/** Holds on value that a Central keeps: what is to be let go of there, and what cancelling a sale holds of what it sold. */
export const valueAtCentral: Migration = {
  version: 68,
  touches: [],
  sql: `
CREATE TABLE central_release (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
-- made before it is asked for; null once the act was given up
ALTER TABLE sale_load ADD COLUMN undo_hold TEXT;
`,
}
