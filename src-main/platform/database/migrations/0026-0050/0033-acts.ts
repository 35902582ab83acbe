/**
 * What is being done with a sale while somebody outside is asked to hold something for it: finishing, cancelling or giving
 * back. An open one locks its sale; the next start gives up what was left open.
 */
export const acts = {
  version: 33,
  touches: ['act'],
  sql: `
CREATE TABLE act (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('finish', 'void', 'return')),
  sale_id TEXT NOT NULL REFERENCES sale (id),
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  fingerprint TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'abandoned')),
  begun_at INTEGER NOT NULL,
  ended_at INTEGER,
  CHECK ((ended_at IS NULL) = (state = 'open'))
) STRICT;
CREATE UNIQUE INDEX act_open_by_sale ON act (sale_id) WHERE state = 'open';
CREATE INDEX act_open_by_terminal ON act (terminal_id) WHERE state = 'open';
`,
} as const
