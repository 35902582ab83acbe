import type { Migration } from '../migration'

/**
 * Two files of one person: the one that went into the other says so, and is otherwise left as it was. What is theirs keeps
 * the id it was written with, and is read by all of them.
 */
export const merges: Migration = {
  version: 79,
  touches: [],
  sql: `
ALTER TABLE customer ADD COLUMN merged_into TEXT;
CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX customer_goes_by ON customer (coalesce(merged_into, id));
CREATE TABLE customer_merge (
  merged_id TEXT PRIMARY KEY,
  survivor_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  -- of the survivor: what the fields that were taken over were before, and became
  fields_before TEXT NOT NULL CHECK (json_type(fields_before) = 'object'),
  fields_after TEXT NOT NULL CHECK (json_type(fields_after) = 'object'),
  -- those that had gone into the merged one before
  moved TEXT NOT NULL CHECK (json_type(moved) = 'array')
) STRICT;
CREATE INDEX customer_merge_by_time ON customer_merge (at);
`,
}
