import type { Migration } from '../migration'

/** Value bought with a sale, beside its goods: a sale's total stays what its goods came to. */
export const saleLoads: Migration = {
  version: 62,
  touches: [],
  sql: `
CREATE TABLE sale_load (
  id TEXT PRIMARY KEY,
  sale_id TEXT NOT NULL REFERENCES sale (id),
  account_id TEXT NOT NULL REFERENCES value_account (id),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  -- taken off the sale again
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE INDEX sale_load_by_sale ON sale_load (sale_id);
CREATE INDEX sale_load_by_account ON sale_load (account_id);
INSERT INTO tender_kind (kind) VALUES ('gift-card');
ALTER TABLE sale ADD COLUMN loaded_cents INTEGER NOT NULL DEFAULT 0 CHECK (loaded_cents >= 0);
`,
}
