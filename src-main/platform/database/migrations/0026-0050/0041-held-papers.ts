import type { Migration } from '../migration'

/** Papers of an act whose document somebody has to allow first are written with it, and held until then. */
export const heldPapers: Migration = {
  version: 41,
  touches: ['print_job'],
  sql: `
-- The document whose papers it is one of, until that may come out.
ALTER TABLE print_job ADD COLUMN held_for TEXT CHECK (held_for IS NULL OR state IN ('waiting', 'cancelled'));

-- Only of documents that had to wait for somebody.
CREATE TABLE document_life (
  document TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('awaiting', 'authorised', 'contingency', 'refused'))
) STRICT, WITHOUT ROWID;
`,
}
