import type { Migration } from '../migration'

/**
 * What customers are asked after a sale (R16 to R19). Questions and surveys are versions that are never changed, launches
 * only added to: two tills may write them apart, and an answer stays with the words it was given to.
 */
export const surveys: Migration = {
  version: 58,
  touches: [],
  sql: `
CREATE TABLE survey_question (
  -- of this version
  id TEXT PRIMARY KEY,
  -- of the question, whatever its version
  question_uid TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL,
  operator_id TEXT NOT NULL
) STRICT;
CREATE INDEX survey_question_versions ON survey_question (question_uid, version, id);
CREATE TABLE survey_choice (
  question_id TEXT NOT NULL REFERENCES survey_question (id),
  position INTEGER NOT NULL CHECK (position > 0),
  text TEXT NOT NULL,
  PRIMARY KEY (question_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE survey (
  -- of this version
  id TEXT PRIMARY KEY,
  -- of the survey, whatever its version
  survey_uid TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  title TEXT NOT NULL,
  at INTEGER NOT NULL,
  operator_id TEXT NOT NULL
) STRICT;
CREATE INDEX survey_versions ON survey (survey_uid, version, id);
CREATE TABLE survey_item (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  position INTEGER NOT NULL CHECK (position > 0),
  question_uid TEXT NOT NULL,
  PRIMARY KEY (survey_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE survey_launch (
  id TEXT PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  -- null: nothing is asked from then on
  survey_uid TEXT,
  at INTEGER NOT NULL,
  operator_id TEXT NOT NULL
) STRICT;
CREATE INDEX survey_launch_by_branch ON survey_launch (branch_id, at, id);
CREATE TABLE survey_response (
  id INTEGER PRIMARY KEY,
  sale_id TEXT NOT NULL UNIQUE REFERENCES sale (id),
  -- the version that was shown
  survey_id TEXT NOT NULL REFERENCES survey (id),
  state TEXT NOT NULL CHECK (state IN ('answered', 'skipped')),
  operator_id TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE survey_answer (
  response_id INTEGER NOT NULL REFERENCES survey_response (id),
  question_id TEXT NOT NULL,
  choice INTEGER NOT NULL,
  PRIMARY KEY (response_id, question_id),
  FOREIGN KEY (question_id, choice) REFERENCES survey_choice (question_id, position)
) STRICT, WITHOUT ROWID;
`,
}
