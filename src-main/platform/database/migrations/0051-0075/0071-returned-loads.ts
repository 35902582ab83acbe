import type { Migration } from '../migration'

/** Value bought with a sale that was given back, beside the goods: a return's total stays what its goods came to. */
export const returnedLoads: Migration = {
  version: 71,
  touches: [],
  sql: `
ALTER TABLE return ADD COLUMN loaded_cents INTEGER NOT NULL DEFAULT 0 CHECK (loaded_cents >= 0);
-- the return that gave it back, whole
ALTER TABLE sale_load ADD COLUMN return_id TEXT REFERENCES return (id);
CREATE INDEX sale_load_by_return ON sale_load (return_id) WHERE return_id IS NOT NULL;
`,
}
