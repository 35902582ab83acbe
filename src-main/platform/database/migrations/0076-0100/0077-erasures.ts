import type { Migration } from '../migration'

/** Who was erased, what the Central is still to hear of it, and which entries of the trail a name was taken out of. */
export const erasures: Migration = {
  version: 77,
  touches: [],
  sql: `
CREATE TABLE erasure (
  customer_id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  -- null: what lies outside the rows is still to be cleaned
  cleaned_at INTEGER
) STRICT;
CREATE INDEX erasure_to_clean ON erasure (customer_id) WHERE cleaned_at IS NULL;
CREATE TABLE document_erasure (
  uid TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  -- made before it is first sent
  patch TEXT NOT NULL UNIQUE,
  base INTEGER NOT NULL CHECK (base >= 0)
) STRICT;
-- the entry that says how the rest of it reads now
ALTER TABLE audit_entry ADD COLUMN redacted_by INTEGER;
CREATE INDEX value_account_by_customer ON value_account (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX return_by_customer ON return (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX loyalty_participation_by_customer ON loyalty_participation (customer_id);
`,
}
