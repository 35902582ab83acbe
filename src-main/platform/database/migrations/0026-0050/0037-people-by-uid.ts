import type { Migration } from '../migration'

/** An operator of before, by the key they have now. */
export const person = (column: string) =>
  `(SELECT id FROM operator WHERE former_id = ${column}) AS ${column.replace('old.', '')}`

/**
 * Whatever a till does names its people by uid. Papers of other terminals will lie beside its own, whose operators and
 * till sessions it does not know: nothing refers to them there.
 */
export const peopleByUid: Migration = {
  version: 37,
  touches: [
    'till_session',
    'till_note',
    'role_notice',
    'cash_movement',
    'return',
    'return_refund',
    'voucher_movement',
  ],
  rewrites: [
    {
      table: 'till_session',
      create: `CREATE TABLE till_session (
  id TEXT PRIMARY KEY,
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  operator_id TEXT NOT NULL REFERENCES operator (id),
  opened_at INTEGER NOT NULL,
  float_cents INTEGER NOT NULL CHECK (float_cents >= 0),
  left_before_cents INTEGER,
  opening_difference_cents INTEGER CHECK (opening_difference_cents IS float_cents - left_before_cents),
  taken_over_by TEXT REFERENCES operator (id),
  closed_at INTEGER,
  closed_by TEXT REFERENCES operator (id),
  expected_cash_cents INTEGER,
  counted_cash_cents INTEGER CHECK (counted_cash_cents >= 0),
  difference_cents INTEGER,
  closing_note TEXT,
  left_cents INTEGER CHECK (left_cents BETWEEN 0 AND counted_cash_cents),
  CHECK (difference_cents = counted_cash_cents - expected_cash_cents),
  CHECK ((closed_at IS NULL) = (difference_cents IS NULL))
) STRICT`,
      select: `id, terminal_id, ${person('old.operator_id')}, opened_at, float_cents, left_before_cents,
        opening_difference_cents, ${person('old.taken_over_by')}, closed_at, ${person('old.closed_by')},
        expected_cash_cents, counted_cash_cents, difference_cents, closing_note, left_cents`,
    },
    {
      table: 'till_note',
      create: `CREATE TABLE till_note (
  id INTEGER PRIMARY KEY,
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  at INTEGER NOT NULL,
  operator_id TEXT NOT NULL REFERENCES operator (id),
  text TEXT NOT NULL
) STRICT`,
      select: `id, till_session_id, at, ${person('old.operator_id')}, text`,
    },
    {
      table: 'role_notice',
      create: `CREATE TABLE role_notice (
  -- what an update changed in the roles, told until somebody who manages them has read it
  name TEXT PRIMARY KEY,
  read_at INTEGER,
  read_by TEXT REFERENCES operator (id),
  CHECK ((read_at IS NULL) = (read_by IS NULL))
) STRICT, WITHOUT ROWID`,
      select: `name, read_at, ${person('old.read_by')}`,
    },
    {
      table: 'audit_entry',
      create: `CREATE TABLE audit_entry (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  terminal_id INTEGER NOT NULL,
  operator_id TEXT,
  approver_id TEXT,
  action TEXT NOT NULL,
  sale_id TEXT,
  detail TEXT NOT NULL,
  -- 1: written until version 35, when people had the numbers that are in its hash
  form INTEGER NOT NULL CHECK (form IN (1, 2)),
  hash TEXT NOT NULL UNIQUE
) STRICT`,
      select: `id, at, terminal_id, ${person('old.operator_id')}, ${person('old.approver_id')}, action, sale_id, detail,
        1 AS form, hash`,
    },
    {
      table: 'cash_movement',
      create: `CREATE TABLE cash_movement (
  id TEXT PRIMARY KEY,
  -- null where another terminal moved it
  till_session_id TEXT REFERENCES till_session (id),
  kind TEXT NOT NULL REFERENCES cash_movement_kind (kind),
  sale_id TEXT REFERENCES sale (id),
  return_id TEXT REFERENCES return (id),
  amount_cents INTEGER NOT NULL,
  at INTEGER NOT NULL,
  reason TEXT,
  operator_id TEXT,
  approver_id TEXT,
  CHECK (return_id IS NULL OR (sale_id IS NULL AND amount_cents < 0)),
  CHECK (kind <> 'return' OR return_id IS NOT NULL),
  CHECK (kind <> 'cash-in' OR (amount_cents > 0 AND reason IS NOT NULL)),
  CHECK (kind <> 'cash-drop' OR (amount_cents < 0 AND reason IS NOT NULL)),
  CHECK ((reason IS NULL) = (operator_id IS NULL))
) STRICT, WITHOUT ROWID`,
      select: `id, till_session_id, kind, sale_id, return_id, amount_cents, at, reason, ${person('old.operator_id')},
        ${person('old.approver_id')}`,
    },
    {
      table: 'return',
      create: `CREATE TABLE return (
  id TEXT PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  -- null where it was taken at another terminal
  till_session_id TEXT REFERENCES till_session (id),
  number INTEGER NOT NULL CHECK (number > 0),
  sale_id TEXT REFERENCES sale (id),
  operator_id TEXT NOT NULL,
  approver_id TEXT,
  salesperson_id TEXT,
  customer_id TEXT REFERENCES customer (id),
  reason TEXT NOT NULL,
  refund_kind TEXT NOT NULL REFERENCES refund_kind (kind),
  total_cents INTEGER NOT NULL CHECK (total_cents >= 0),
  voucher_code TEXT UNIQUE REFERENCES exchange_voucher (code),
  at INTEGER NOT NULL,
  document TEXT NOT NULL,
  CHECK (sale_id IS NOT NULL OR refund_kind = 'exchange-voucher'),
  UNIQUE (terminal_id, number)
) STRICT`,
      select: `id, branch_id, terminal_id, till_session_id, number, sale_id, ${person('old.operator_id')},
        ${person('old.approver_id')}, ${person('old.salesperson_id')}, customer_id, reason, refund_kind, total_cents,
        voucher_code, at, document`,
    },
    {
      table: 'return_refund',
      create: `CREATE TABLE return_refund (
  return_id TEXT NOT NULL REFERENCES return (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  kind TEXT NOT NULL REFERENCES tender_kind (kind),
  tender_id TEXT REFERENCES sale_tender (id),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  PRIMARY KEY (return_id, sequence)
) STRICT, WITHOUT ROWID`,
      select: 'return_id, sequence, kind, tender_id, amount_cents',
    },
    {
      table: 'voucher_movement',
      create: `CREATE TABLE voucher_movement (
  id TEXT PRIMARY KEY,
  voucher_code TEXT NOT NULL REFERENCES exchange_voucher (code),
  kind TEXT NOT NULL REFERENCES voucher_movement_kind (kind),
  amount_cents INTEGER NOT NULL,
  return_id TEXT REFERENCES return (id),
  tender_id TEXT REFERENCES sale_tender (id),
  at INTEGER NOT NULL,
  CHECK (kind NOT IN ('issued', 'restored') OR amount_cents > 0),
  CHECK (kind NOT IN ('spent', 'expired', 'cancelled') OR amount_cents < 0),
  CHECK (kind <> 'issued' OR return_id IS NOT NULL),
  CHECK (kind NOT IN ('spent', 'restored') OR tender_id IS NOT NULL)
) STRICT`,
      select: 'id, voucher_code, kind, amount_cents, return_id, tender_id, at',
    },
  ],
  sql: `
CREATE UNIQUE INDEX one_open_till ON till_session (terminal_id) WHERE closed_at IS NULL;
CREATE INDEX till_session_closed ON till_session (terminal_id, closed_at) WHERE closed_at IS NOT NULL;
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

CREATE INDEX till_note_by_session ON till_note (till_session_id);
CREATE TRIGGER till_note_added BEFORE INSERT ON till_note
WHEN EXISTS (SELECT 1 FROM till_note WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a note is never replaced'); END;
CREATE TRIGGER till_note_changed BEFORE UPDATE ON till_note
BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;
CREATE TRIGGER till_note_removed BEFORE DELETE ON till_note
BEGIN SELECT RAISE(ABORT, 'a note is never removed'); END;

CREATE INDEX audit_by_action ON audit_entry (action, at);
CREATE INDEX audit_by_operator ON audit_entry (operator_id, at);
CREATE INDEX audit_by_operator_and_action ON audit_entry (operator_id, action, at);
CREATE INDEX audit_by_sale ON audit_entry (sale_id) WHERE sale_id IS NOT NULL;
CREATE INDEX audit_by_time ON audit_entry (at);

CREATE INDEX cash_movement_by_session ON cash_movement (till_session_id);
CREATE UNIQUE INDEX cash_movement_once ON cash_movement (sale_id, kind) WHERE sale_id IS NOT NULL;
CREATE UNIQUE INDEX cash_movement_of_return ON cash_movement (return_id) WHERE return_id IS NOT NULL;

CREATE INDEX return_by_sale ON return (sale_id) WHERE sale_id IS NOT NULL;
CREATE INDEX return_by_session ON return (till_session_id);
CREATE INDEX return_refund_by_tender ON return_refund (tender_id) WHERE tender_id IS NOT NULL;

CREATE INDEX voucher_movement_by_voucher ON voucher_movement (voucher_code);
CREATE UNIQUE INDEX voucher_movement_once ON voucher_movement (tender_id, kind) WHERE tender_id IS NOT NULL;
CREATE TRIGGER voucher_balance AFTER INSERT ON voucher_movement BEGIN
  UPDATE exchange_voucher SET balance_cents = balance_cents + NEW.amount_cents WHERE code = NEW.voucher_code;
END;
CREATE TRIGGER voucher_movement_stays BEFORE UPDATE ON voucher_movement BEGIN
  SELECT RAISE(ABORT, 'the ledger is never edited');
END;
CREATE TRIGGER voucher_movement_remains BEFORE DELETE ON voucher_movement BEGIN
  SELECT RAISE(ABORT, 'the ledger is never edited');
END;
`,
}
