/** A card or Pix that gave back more than it took in one session comes to less than nothing; cash never does. */
export const countedReversals = {
  version: 11,
  sql: `
CREATE TABLE till_count_to_be (
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  tender TEXT NOT NULL,
  expected_cents INTEGER NOT NULL,
  counted_cents INTEGER NOT NULL CHECK (counted_cents >= 0 OR tender <> 'cash'),
  difference_cents INTEGER NOT NULL CHECK (difference_cents = counted_cents - expected_cents),
  PRIMARY KEY (till_session_id, tender)
) STRICT, WITHOUT ROWID;
INSERT INTO till_count_to_be SELECT till_session_id, tender, expected_cents, counted_cents, difference_cents FROM till_count;
DROP TABLE till_count;
ALTER TABLE till_count_to_be RENAME TO till_count;

-- The old table took its triggers along
CREATE TRIGGER till_count_added BEFORE INSERT ON till_count
WHEN (SELECT closed_at FROM till_session WHERE id = NEW.till_session_id) IS NOT NULL
  OR EXISTS (SELECT 1 FROM till_count WHERE till_session_id = NEW.till_session_id AND tender = NEW.tender)
BEGIN SELECT RAISE(ABORT, 'a till is counted once, at its closing'); END;
CREATE TRIGGER till_count_changed BEFORE UPDATE ON till_count
BEGIN SELECT RAISE(ABORT, 'a count is never changed'); END;
CREATE TRIGGER till_count_removed BEFORE DELETE ON till_count
BEGIN SELECT RAISE(ABORT, 'a count is never removed'); END;
`,
} as const
