/** Tablets and other computers that may show the customer's screen: what they hold is known by its hash alone. */
export const pairedScreens = {
  version: 17,
  sql: `
CREATE TABLE paired_screen (
  id INTEGER PRIMARY KEY,
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  name TEXT NOT NULL CHECK (name <> ''),
  -- SHA-256 of the token, in hexadecimal
  token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 64),
  paired_at INTEGER NOT NULL
) STRICT;
`,
} as const
