/**
 * Closing counts every tender, in rows nobody can change afterwards; what is said later is added as a note. A till also
 * remembers who took it over, what it left in the drawer, the next one what it found, and a voided sale in which session it was given back.
 */
export const blindCount = {
  version: 8,
  sql: `
ALTER TABLE till_session ADD COLUMN left_cents INTEGER CHECK (left_cents BETWEEN 0 AND counted_cash_cents);
ALTER TABLE till_session ADD COLUMN left_before_cents INTEGER;
ALTER TABLE till_session ADD COLUMN opening_difference_cents INTEGER
  CHECK (opening_difference_cents IS float_cents - left_before_cents);
ALTER TABLE till_session ADD COLUMN taken_over_by INTEGER REFERENCES operator (id);
CREATE INDEX till_session_closed ON till_session (terminal_id, closed_at) WHERE closed_at IS NOT NULL;

ALTER TABLE sale ADD COLUMN voided_in TEXT REFERENCES till_session (id) CHECK (voided_in IS NULL OR state = 'voided');
UPDATE sale SET voided_in = coalesce(
  (SELECT till_session_id FROM cash_movement WHERE sale_id = sale.id AND kind = 'void'),
  (SELECT till_session.id FROM audit_entry
   JOIN till_session ON till_session.terminal_id = audit_entry.terminal_id
     AND opened_at <= audit_entry.at AND coalesce(closed_at, audit_entry.at) >= audit_entry.at
   WHERE audit_entry.sale_id = sale.id AND action = 'sale.void' LIMIT 1),
  till_session_id)
WHERE state = 'voided';
CREATE INDEX sale_by_session ON sale (till_session_id);
CREATE INDEX sale_voided_in ON sale (voided_in) WHERE voided_in IS NOT NULL;

CREATE TABLE till_count (
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  tender TEXT NOT NULL,
  expected_cents INTEGER NOT NULL,
  counted_cents INTEGER NOT NULL CHECK (counted_cents >= 0),
  difference_cents INTEGER NOT NULL CHECK (difference_cents = counted_cents - expected_cents),
  PRIMARY KEY (till_session_id, tender)
) STRICT, WITHOUT ROWID;
INSERT INTO till_count (till_session_id, tender, expected_cents, counted_cents, difference_cents)
  SELECT id, 'cash', expected_cash_cents, counted_cash_cents, difference_cents
  FROM till_session WHERE closed_at IS NOT NULL;

CREATE TABLE till_note (
  id INTEGER PRIMARY KEY,
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  at INTEGER NOT NULL,
  operator_id INTEGER NOT NULL REFERENCES operator (id),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX till_note_by_session ON till_note (till_session_id);

-- INSERT OR REPLACE removes a row without firing triggers on DELETE, so that inserting is watched too
CREATE TRIGGER till_count_added BEFORE INSERT ON till_count
WHEN (SELECT closed_at FROM till_session WHERE id = NEW.till_session_id) IS NOT NULL
  OR EXISTS (SELECT 1 FROM till_count WHERE till_session_id = NEW.till_session_id AND tender = NEW.tender)
BEGIN SELECT RAISE(ABORT, 'a till is counted once, at its closing'); END;
CREATE TRIGGER till_count_changed BEFORE UPDATE ON till_count
BEGIN SELECT RAISE(ABORT, 'a count is never changed'); END;
CREATE TRIGGER till_count_removed BEFORE DELETE ON till_count
BEGIN SELECT RAISE(ABORT, 'a count is never removed'); END;

CREATE TRIGGER till_note_added BEFORE INSERT ON till_note
WHEN EXISTS (SELECT 1 FROM till_note WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a note is never replaced'); END;
CREATE TRIGGER till_note_changed BEFORE UPDATE ON till_note
BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;
CREATE TRIGGER till_note_removed BEFORE DELETE ON till_note
BEGIN SELECT RAISE(ABORT, 'a note is never removed'); END;

CREATE TRIGGER till_opened BEFORE INSERT ON till_session
WHEN EXISTS (SELECT 1 FROM till_session WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a till session is never replaced'); END;
CREATE TRIGGER till_opening_changed
BEFORE UPDATE OF float_cents, left_before_cents, opening_difference_cents ON till_session
BEGIN SELECT RAISE(ABORT, 'what opening found is never changed'); END;
CREATE TRIGGER till_closed_changed BEFORE UPDATE ON till_session WHEN OLD.closed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a closed till is never changed'); END;
CREATE TRIGGER till_removed BEFORE DELETE ON till_session
BEGIN SELECT RAISE(ABORT, 'a till session is never removed'); END;
`,
} as const
