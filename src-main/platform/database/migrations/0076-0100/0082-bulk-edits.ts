import type { Migration } from '../migration'

/** Products changed in bulk: what each was before, so that it can be put back, and how far the change is. */
export const bulkEdits: Migration = {
  version: 82,
  touches: [],
  sql: `
CREATE TABLE bulk_edit (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  operator_id TEXT NOT NULL,
  -- products by uid, or a filter
  choice TEXT NOT NULL CHECK (json_type(choice) = 'object'),
  change TEXT NOT NULL CHECK (json_type(change) = 'object'),
  what TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'stopped', 'done', 'undoing', 'undone')),
  -- products up to this one were looked at, of those up to the other
  last_product INTEGER NOT NULL,
  until_product INTEGER NOT NULL,
  changed INTEGER NOT NULL DEFAULT 0,
  refused INTEGER NOT NULL DEFAULT 0,
  undone INTEGER NOT NULL DEFAULT 0,
  kept INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX bulk_edit_by_time ON bulk_edit (at, id);
CREATE INDEX bulk_edit_working ON bulk_edit (id) WHERE state IN ('running', 'undoing');
CREATE TABLE bulk_edit_product (
  bulk_edit_id TEXT NOT NULL REFERENCES bulk_edit (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  before TEXT,
  after TEXT,
  refused TEXT,
  undo TEXT CHECK (undo IN ('undone', 'kept')),
  PRIMARY KEY (bulk_edit_id, product_id),
  CHECK ((before IS NULL) = (after IS NULL) AND (after IS NULL) <> (refused IS NULL)),
  CHECK (undo IS NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX bulk_edit_to_undo ON bulk_edit_product (bulk_edit_id, product_id)
  WHERE after IS NOT NULL AND undo IS NULL;
`,
}
