/** Papers on their way to the printer, in the order they were asked for; `doubts` counts attempts nobody saw the end of. */
export const printQueue = {
  version: 13,
  sql: `
CREATE TABLE print_job (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  title TEXT NOT NULL,
  document TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'printing', 'printed', 'failed', 'cancelled')),
  doubts INTEGER NOT NULL DEFAULT 0 CHECK (doubts >= 0),
  fault TEXT,
  queued_at INTEGER NOT NULL,
  ended_at INTEGER,
  CHECK ((ended_at IS NULL) = (state IN ('waiting', 'printing')))
) STRICT;
CREATE INDEX print_job_open ON print_job (terminal_id, id) WHERE ended_at IS NULL;
CREATE INDEX print_job_ended ON print_job (terminal_id, ended_at) WHERE ended_at IS NOT NULL;
`,
} as const
