/**
 * Wrong codes and PINs are counted for the window they are typed at, whosever code it was and whether anybody has it: a
 * lock on an operator could be held by a stranger, and told who works here.
 */
export const wrongPins = {
  version: 29,
  sql: `
CREATE TABLE wrong_pin (
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  code TEXT NOT NULL,
  failed INTEGER NOT NULL CHECK (failed > 0),
  last_at INTEGER NOT NULL,
  PRIMARY KEY (terminal_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE pin_pause (
  terminal_id INTEGER PRIMARY KEY REFERENCES terminal (id),
  until INTEGER NOT NULL,
  -- Whether somebody who manages has tried during this pause, which is done once
  grace_used INTEGER NOT NULL DEFAULT 0 CHECK (grace_used IN (0, 1))
) STRICT;

ALTER TABLE operator DROP COLUMN failed_pins;
ALTER TABLE operator DROP COLUMN locked_until;
`,
} as const
