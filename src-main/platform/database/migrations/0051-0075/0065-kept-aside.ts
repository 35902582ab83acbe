import type { Migration } from '../migration'

/** What was kept aside of others because it contradicts what is here: a person sees to it, reading it again does not. */
export const keptAside: Migration = {
  version: 65,
  touches: [],
  sql: `
ALTER TABLE parked_fact ADD COLUMN is_clash INTEGER NOT NULL DEFAULT 0 CHECK (is_clash IN (0, 1));
ALTER TABLE parked_document ADD COLUMN is_clash INTEGER NOT NULL DEFAULT 0 CHECK (is_clash IN (0, 1));
`,
}
