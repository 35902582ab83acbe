import type { Migration } from '../migration'

/** What was imported from spreadsheets, how far it is, and which column was which in a file with the same head. */
export const imports: Migration = {
  version: 75,
  touches: [],
  sql: `
CREATE TABLE import_run (
  -- made by the screen before the file was sent
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL,
  file TEXT NOT NULL,
  -- SHA-256 of the file
  hash TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'stopped', 'done', 'given-up')),
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  started_by TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  -- rows to be taken over, and those that were
  rows INTEGER NOT NULL CHECK (rows > 0),
  rows_done INTEGER NOT NULL DEFAULT 0 CHECK (rows_done BETWEEN 0 AND rows),
  -- of the file: those up to it were taken over, in the transaction that says so
  last_row INTEGER NOT NULL DEFAULT 0,
  new_rows INTEGER NOT NULL DEFAULT 0,
  changed_rows INTEGER NOT NULL DEFAULT 0,
  unchanged_rows INTEGER NOT NULL,
  refused_rows INTEGER NOT NULL,
  CHECK ((ended_at IS NULL) = (state IN ('running', 'stopped')))
) STRICT;
CREATE INDEX import_run_by_start ON import_run (started_at);
-- one at a time
CREATE UNIQUE INDEX import_run_open ON import_run (ended_at IS NULL) WHERE ended_at IS NULL;
CREATE TABLE import_choice (
  kind TEXT NOT NULL,
  -- SHA-256 of the names of the file's columns
  signature TEXT NOT NULL,
  -- JSON: how the file was read, and which column was which
  choices TEXT NOT NULL CHECK (json_type(choices) = 'object'),
  PRIMARY KEY (kind, signature)
) STRICT, WITHOUT ROWID;
`,
}
