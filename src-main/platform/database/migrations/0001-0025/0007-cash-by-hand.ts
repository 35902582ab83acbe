/** Suprimento and sangria: cash that moves between sales, with its reason and who answers for it. */
export const cashByHand = {
  version: 7,
  sql: `
ALTER TABLE cash_movement RENAME TO cash_movement_before;
DROP INDEX cash_movement_by_session;
DROP INDEX cash_movement_once;

CREATE TABLE cash_movement (
  id TEXT PRIMARY KEY,
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  kind TEXT NOT NULL CHECK (kind IN ('float', 'sale', 'void', 'cash-in', 'cash-drop')),
  sale_id TEXT REFERENCES sale (id),
  amount_cents INTEGER NOT NULL,
  at INTEGER NOT NULL,
  reason TEXT,
  operator_id INTEGER REFERENCES operator (id),
  approver_id INTEGER REFERENCES operator (id),
  CHECK (kind <> 'cash-in' OR amount_cents > 0),
  CHECK (kind <> 'cash-drop' OR amount_cents < 0),
  CHECK ((kind IN ('cash-in', 'cash-drop')) = (reason IS NOT NULL)),
  CHECK ((reason IS NULL) = (operator_id IS NULL))
) STRICT;
INSERT INTO cash_movement (id, till_session_id, kind, sale_id, amount_cents, at)
  SELECT id, till_session_id, kind, sale_id, amount_cents, at FROM cash_movement_before;
DROP TABLE cash_movement_before;
CREATE INDEX cash_movement_by_session ON cash_movement (till_session_id);
CREATE UNIQUE INDEX cash_movement_once ON cash_movement (sale_id, kind) WHERE sale_id IS NOT NULL;
`,
} as const
