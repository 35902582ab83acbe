/** A count at closing that did not agree is kept for good when its cashier counts once more. */
export const firstCount = {
  version: 30,
  sql: `
CREATE TABLE first_count (
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  tender TEXT NOT NULL,
  counted_cents INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (till_session_id, tender)
) STRICT, WITHOUT ROWID;

-- INSERT OR REPLACE removes a row without firing triggers on DELETE, so that inserting is watched too
CREATE TRIGGER first_count_added BEFORE INSERT ON first_count
WHEN (SELECT closed_at FROM till_session WHERE id = NEW.till_session_id) IS NOT NULL
  OR EXISTS (SELECT 1 FROM first_count WHERE till_session_id = NEW.till_session_id
             AND (tender = NEW.tender OR at <> NEW.at))
BEGIN SELECT RAISE(ABORT, 'a till has one first count, before its closing'); END;
CREATE TRIGGER first_count_changed BEFORE UPDATE ON first_count
BEGIN SELECT RAISE(ABORT, 'a count is never changed'); END;
CREATE TRIGGER first_count_removed BEFORE DELETE ON first_count
BEGIN SELECT RAISE(ABORT, 'a count is never removed'); END;
`,
} as const
