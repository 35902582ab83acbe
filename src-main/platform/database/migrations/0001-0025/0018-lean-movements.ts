/**
 * What finishing a sale writes, written to fewer pages: the movements of sales are no longer in the indexes that keep
 * returns from being counted twice, and a cash movement is found by its id without a second tree.
 */
export const leanMovements = {
  version: 18,
  sql: `
CREATE TABLE stock_movement_next (
  line_id TEXT REFERENCES sale_line (id),
  return_line_id TEXT REFERENCES return_line (id),
  kind TEXT NOT NULL CHECK (kind IN ('sale', 'void', 'return')),
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  quantity_thousandths INTEGER NOT NULL,
  at INTEGER NOT NULL,
  CHECK ((kind = 'return') = (return_line_id IS NOT NULL)),
  CHECK ((kind = 'return') = (line_id IS NULL)),
  UNIQUE (line_id, kind)
) STRICT;
INSERT INTO stock_movement_next (line_id, return_line_id, kind, branch_id, product_id, quantity_thousandths, at)
  SELECT line_id, return_line_id, kind, branch_id, product_id, quantity_thousandths, at FROM stock_movement;
DROP TABLE stock_movement;
ALTER TABLE stock_movement_next RENAME TO stock_movement;
CREATE UNIQUE INDEX stock_movement_of_return ON stock_movement (return_line_id) WHERE return_line_id IS NOT NULL;

CREATE TABLE cash_movement_next (
  id TEXT PRIMARY KEY,
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  kind TEXT NOT NULL CHECK (kind IN ('float', 'sale', 'void', 'return', 'cash-in', 'cash-drop')),
  sale_id TEXT REFERENCES sale (id),
  return_id TEXT REFERENCES return (id),
  amount_cents INTEGER NOT NULL,
  at INTEGER NOT NULL,
  reason TEXT,
  operator_id INTEGER REFERENCES operator (id),
  approver_id INTEGER REFERENCES operator (id),
  CHECK ((kind = 'return') = (return_id IS NOT NULL)),
  CHECK (return_id IS NULL OR (sale_id IS NULL AND amount_cents < 0)),
  CHECK (kind <> 'cash-in' OR amount_cents > 0),
  CHECK (kind <> 'cash-drop' OR amount_cents < 0),
  CHECK ((kind IN ('cash-in', 'cash-drop')) = (reason IS NOT NULL)),
  CHECK ((reason IS NULL) = (operator_id IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO cash_movement_next (id, till_session_id, kind, sale_id, return_id, amount_cents, at, reason, operator_id, approver_id)
  SELECT id, till_session_id, kind, sale_id, return_id, amount_cents, at, reason, operator_id, approver_id FROM cash_movement;
DROP TABLE cash_movement;
ALTER TABLE cash_movement_next RENAME TO cash_movement;
CREATE INDEX cash_movement_by_session ON cash_movement (till_session_id);
CREATE UNIQUE INDEX cash_movement_once ON cash_movement (sale_id, kind) WHERE sale_id IS NOT NULL;
CREATE UNIQUE INDEX cash_movement_of_return ON cash_movement (return_id) WHERE return_id IS NOT NULL;
`,
} as const
