import type { Migration } from '../migration'

/** Facts of other tills that cannot be taken in yet, as they came. */
export const parkedFacts: Migration = {
  version: 54,
  touches: [],
  sql: `
CREATE TABLE parked_fact (
  place INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  fact TEXT NOT NULL CHECK (json_valid(fact)),
  -- what is missing here, or what is wrong with it
  why TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
`,
}
