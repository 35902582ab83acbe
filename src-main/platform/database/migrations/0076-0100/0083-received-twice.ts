import type { Migration } from '../migration'

/** An instalment that two tills received while neither heard of the other: what was paid above it stands beside it. */
export const receivedTwice: Migration = {
  version: 83,
  touches: ['receivable'],
  sql: `
ALTER TABLE receivable ADD COLUMN excess_cents INTEGER NOT NULL DEFAULT 0 CHECK (excess_cents >= 0);
CREATE INDEX receivable_in_excess ON receivable (id) WHERE excess_cents > 0;
`,
}
