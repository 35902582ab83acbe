import type { Migration } from '../migration'

/**
 * Consent is given to something, in words that are kept, and each yes says every no it knew of. It is a fact (ADR 0021) of
 * the terminal where it was said; the words stay at the till, named by version and hash.
 */
export const consentOfPurpose: Migration = {
  version: 63,
  touches: ['consent'],
  rewrites: [
    {
      table: 'consent',
      create: `CREATE TABLE consent (
  -- the order in which this file came to know them
  position INTEGER PRIMARY KEY,
  -- the same on every till
  id TEXT NOT NULL UNIQUE,
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  customer_id TEXT NOT NULL,
  channel TEXT NOT NULL,
  purpose TEXT NOT NULL,
  is_given INTEGER NOT NULL CHECK (is_given IN (0, 1)),
  at INTEGER NOT NULL,
  -- the operator's uid; NULL where the person did it without one
  by TEXT,
  origin TEXT NOT NULL,
  -- of a yes: the words it was said to
  text_version INTEGER CHECK (text_version > 0),
  text_hash TEXT,
  -- of a yes: JSON of the ids of every no that whoever took it knew of
  knows TEXT NOT NULL CHECK (json_type(knows) = 'array'),
  CHECK ((text_version IS NULL) = (text_hash IS NULL))
) STRICT`,
      select: `row_number() OVER (ORDER BY at, id) AS position, id, (SELECT min(id) FROM terminal) AS terminal_id, customer_id,
        channel, 'marketing' AS purpose, is_given, at, by, 'counter' AS origin, NULL AS text_version, NULL AS text_hash,
        iif(after_withdrawal IS NULL, json_array(), json_array(after_withdrawal)) AS knows`,
    },
  ],
  sql: `
CREATE INDEX consent_of_person ON consent (customer_id, channel, purpose);
CREATE INDEX consent_of_terminal ON consent (terminal_id, position);
CREATE TRIGGER consent_is_only_added_to BEFORE UPDATE ON consent
BEGIN SELECT RAISE(ABORT, 'consent is append-only'); END;
CREATE TABLE consent_text (
  version INTEGER PRIMARY KEY CHECK (version > 0),
  text TEXT NOT NULL,
  -- SHA-256 of the text
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- the operator's uid; NULL for what every shop starts with
  by TEXT
) STRICT;
CREATE TRIGGER consent_text_is_only_added_to BEFORE UPDATE ON consent_text
BEGIN SELECT RAISE(ABORT, 'consent texts are append-only'); END;
INSERT INTO consent_text (version, text, hash, at) VALUES
  (1, 'Você aceita receber ofertas e novidades da loja pelos meios que escolher? Pode mudar de ideia quando quiser: é só pedir em qualquer caixa.',
   '9878abcbb32a06eea89743906fcb736a6a6f9f0921256df1281e2161101d4fab', 1796083200000);
`,
}
