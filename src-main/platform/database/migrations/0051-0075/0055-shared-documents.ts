import type { Migration } from '../migration'

/** What the company's tills know in common of goods and people, what of it is not told yet, and what clashed. */
export const sharedDocuments: Migration = {
  version: 55,
  touches: [],
  sql: `
CREATE TABLE shared_document (
  uid TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  -- as the Central last said it; null: erased for good
  body TEXT CHECK (json_type(body) = 'object')
) STRICT;
CREATE TABLE document_edit (
  uid TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  -- made before it is first sent, with what is sent, and what the rows were then
  patch TEXT UNIQUE,
  base INTEGER CHECK (base >= 0),
  fields TEXT CHECK (json_type(fields) = 'object'),
  rows_then TEXT CHECK (json_type(rows_then) = 'object'),
  CHECK ((patch IS NULL) = (base IS NULL) AND (patch IS NULL) = (fields IS NULL) AND (patch IS NULL) = (rows_then IS NULL))
) STRICT;
CREATE TABLE document_cursor (
  kind TEXT PRIMARY KEY,
  -- of the documents as this program reads them
  version INTEGER NOT NULL CHECK (version > 0),
  cursor TEXT NOT NULL,
  -- 1: what only this file had was told
  is_offered INTEGER NOT NULL DEFAULT 0 CHECK (is_offered IN (0, 1))
) STRICT;
CREATE TABLE parked_document (
  uid TEXT PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document)),
  why TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
-- Whoever writes a customer, the others are told.
CREATE TRIGGER customer_registered_for_all AFTER INSERT ON customer
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.id, 'customer') ON CONFLICT (uid) DO NOTHING; END;
CREATE TRIGGER customer_changed_for_all AFTER UPDATE ON customer
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.id, 'customer') ON CONFLICT (uid) DO NOTHING; END;
`,
}
