import type { Migration } from '../migration'

/**
 * Folds the letters of Portuguese as `foldText` does, with what SQLite has of itself: the program's own `fold` may not stand
 * in a schema (ADR 0025), and a name must be sorted by an index.
 */
const folded = [...'ÁAÀAÂAÃAÄAÉEÊEÍIÓOÔOÕOÚUÜUÇCÑN'.matchAll(/(.)(.)/gu)]
  .flatMap(([, letter = '', plain = '']) => [
    [letter, plain],
    [letter.toLocaleLowerCase('pt-BR'), plain],
  ])
  .reduce((sql, [letter, plain]) => `replace(${sql}, '${letter}', '${plain}')`, 'name')

const told = (event: 'INSERT' | 'UPDATE' | 'DELETE', table: string, uid: string, kind: string): string => `
CREATE TRIGGER ${table}_${{ INSERT: 'written', UPDATE: 'changed', DELETE: 'removed' }[event]}_for_all AFTER ${event} ON ${table}
WHEN EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)
BEGIN INSERT INTO document_edit (uid, kind) VALUES (${uid}, '${kind}') ON CONFLICT (uid) DO NOTHING; END;`

/**
 * The whole customer file (FEATURES F1, F8). `name` stays what is shown, printed and searched; `surname` says which end of
 * it is the surname. What is not known is null. Branches, lists and questions are named by uid, for all tills.
 */
export const customerFile: Migration = {
  version: 76,
  touches: [],
  sql: `
ALTER TABLE customer ADD COLUMN surname TEXT
  CHECK (surname <> '' AND (name = surname OR substr(name, -length(surname) - 1) = ' ' || surname));
ALTER TABLE customer ADD COLUMN sex TEXT CHECK (sex IN ('female', 'male', 'other'));
-- digits, with the area code
ALTER TABLE customer ADD COLUMN phone TEXT CHECK (phone NOT GLOB '*[^0-9]*');
ALTER TABLE customer ADD COLUMN street TEXT;
ALTER TABLE customer ADD COLUMN street_number TEXT;
ALTER TABLE customer ADD COLUMN complement TEXT;
ALTER TABLE customer ADD COLUMN district TEXT;
ALTER TABLE customer ADD COLUMN state_code TEXT CHECK (length(state_code) = 2);
-- ISO 3166-1, two letters
ALTER TABLE customer ADD COLUMN country TEXT CHECK (length(country) = 2);
-- ISO 639-1, two letters
ALTER TABLE customer ADD COLUMN language TEXT CHECK (length(language) = 2);
-- where they were registered
ALTER TABLE customer ADD COLUMN branch_uid TEXT;
-- entries of customer_label
ALTER TABLE customer ADD COLUMN origin_uid TEXT;
ALTER TABLE customer ADD COLUMN grouping_uid TEXT;
ALTER TABLE customer ADD COLUMN is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1));
ALTER TABLE customer ADD COLUMN sort_name TEXT GENERATED ALWAYS AS (lower(${folded})) VIRTUAL;
CREATE INDEX customer_sorted ON customer (sort_name, id, is_active);
CREATE INDEX customer_by_city ON customer (city, sort_name, id) WHERE city IS NOT NULL;
CREATE INDEX customer_by_origin ON customer (origin_uid, sort_name, id) WHERE origin_uid IS NOT NULL;
CREATE INDEX customer_by_grouping ON customer (grouping_uid, sort_name, id) WHERE grouping_uid IS NOT NULL;
CREATE INDEX customer_by_email ON customer (email COLLATE NOCASE) WHERE email IS NOT NULL;

-- “Procedência” and “Agrupamento” (R3)
CREATE TABLE customer_label (
  uid TEXT PRIMARY KEY,
  list TEXT NOT NULL CHECK (list IN ('origin', 'grouping')),
  name TEXT NOT NULL,
  is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
-- “Complementos” (R6): a version is never changed, the next one stands
CREATE TABLE customer_question (
  -- of this version
  id TEXT PRIMARY KEY,
  -- of the question, whatever its version
  question_uid TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'choice', 'date', 'yes-no')),
  -- a list of texts; of a choice only
  choices TEXT CHECK ((kind = 'choice') = (choices IS NOT NULL) AND coalesce(json_type(choices), 'array') = 'array'),
  position INTEGER NOT NULL,
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  at INTEGER NOT NULL,
  operator_id TEXT NOT NULL
) STRICT;
CREATE INDEX customer_question_versions ON customer_question (question_uid, version, id);
CREATE TABLE customer_answer (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  question_uid TEXT NOT NULL,
  -- a text, a number with a point, a choice as written, a day, 'yes' or 'no'
  value TEXT NOT NULL CHECK (value <> ''),
  PRIMARY KEY (customer_id, question_uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_answer_by_question ON customer_answer (question_uid, value);
${told('INSERT', 'customer_label', 'NEW.uid', 'customer-label')}
${told('UPDATE', 'customer_label', 'NEW.uid', 'customer-label')}
${told('INSERT', 'customer_question', 'NEW.id', 'customer-question')}
${told('INSERT', 'customer_answer', 'NEW.customer_id', 'customer')}
${told('UPDATE', 'customer_answer', 'NEW.customer_id', 'customer')}
${told('DELETE', 'customer_answer', 'OLD.customer_id', 'customer')}
`,
}
