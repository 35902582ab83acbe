import type { Migration } from '../migration'

/** What a till shares with a Central, and how far it is. Empty where there is none. */
export const centralLink: Migration = {
  version: 53,
  touches: [],
  sql: `
CREATE TABLE central_link (
  terminal_id INTEGER PRIMARY KEY REFERENCES terminal (id),
  -- the name of an enrolling nobody answered yet, made before it is asked for
  attempt TEXT,
  -- null until it is granted
  epoch INTEGER CHECK (epoch > 0),
  -- 0 while what happened before is being told: until then acts leave their facts to that
  is_telling INTEGER NOT NULL DEFAULT 0 CHECK (is_telling IN (0, 1)),
  -- the last sequence of the epoch up to which the Central has all
  acknowledged INTEGER NOT NULL DEFAULT 0 CHECK (acknowledged >= 0),
  -- somebody else speaks as this terminal
  stopped_at INTEGER,
  facts_cursor TEXT,
  CHECK (epoch IS NOT NULL OR is_telling = 0)
) STRICT;
CREATE TABLE central_past (
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  type TEXT NOT NULL,
  -- in the order of whoever tells facts of the type
  position INTEGER NOT NULL,
  PRIMARY KEY (terminal_id, type)
) STRICT, WITHOUT ROWID;
CREATE TABLE fact (
  -- follows from the type and what it is of
  uid TEXT PRIMARY KEY,
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  epoch INTEGER NOT NULL CHECK (epoch > 0),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  type TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  at INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (terminal_id, epoch, sequence)
) STRICT;
`,
}
