/** Returns and exchanges: what came back, how it was given back, and the ledger of the exchange vouchers. */
export const returns = {
  version: 9,
  sql: `
CREATE TABLE exchange_voucher (
  code TEXT PRIMARY KEY CHECK (length(code) = 13),
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  customer_id TEXT REFERENCES customer (id),
  issued_at INTEGER NOT NULL,
  expires_on TEXT NOT NULL,
  balance_cents INTEGER NOT NULL DEFAULT 0 CHECK (balance_cents >= 0)
) STRICT;
CREATE INDEX exchange_voucher_to_expire ON exchange_voucher (expires_on) WHERE balance_cents > 0;

CREATE TABLE sale_tender_next (
  id TEXT PRIMARY KEY,
  sale_id TEXT NOT NULL REFERENCES sale (id),
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('cash', 'credit-card', 'debit-card', 'pix', 'store-credit', 'exchange-voucher')),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  installments INTEGER,
  brand TEXT,
  nsu TEXT,
  txid TEXT UNIQUE,
  payload TEXT,
  received_at INTEGER,
  first_due_on TEXT,
  voucher_code TEXT REFERENCES exchange_voucher (code),
  CHECK ((kind = 'exchange-voucher') = (voucher_code IS NOT NULL)),
  UNIQUE (sale_id, sequence)
) STRICT;
INSERT INTO sale_tender_next (id, sale_id, sequence, kind, amount_cents, installments, brand, nsu, txid, payload,
                              received_at, first_due_on)
  SELECT id, sale_id, sequence, kind, amount_cents, installments, brand, nsu, txid, payload, received_at, first_due_on
  FROM sale_tender;

-- forgiven: the part of an instalment no longer owed because goods came back
CREATE TABLE receivable_next (
  tender_id TEXT NOT NULL REFERENCES sale_tender_next (id),
  installment INTEGER NOT NULL CHECK (installment > 0),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  due_on TEXT NOT NULL,
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  forgiven_cents INTEGER NOT NULL DEFAULT 0 CHECK (forgiven_cents BETWEEN 0 AND amount_cents),
  settled_at INTEGER,
  cancelled_at INTEGER,
  PRIMARY KEY (tender_id, installment)
) STRICT, WITHOUT ROWID;
INSERT INTO receivable_next (tender_id, installment, customer_id, due_on, amount_cents, settled_at, cancelled_at)
  SELECT tender_id, installment, customer_id, due_on, amount_cents, settled_at, cancelled_at FROM receivable;
DROP TABLE receivable;
DROP TABLE sale_tender;
ALTER TABLE sale_tender_next RENAME TO sale_tender;
ALTER TABLE receivable_next RENAME TO receivable;
CREATE INDEX receivable_open ON receivable (customer_id) WHERE settled_at IS NULL AND cancelled_at IS NULL;

ALTER TABLE terminal ADD COLUMN next_return_number INTEGER NOT NULL DEFAULT 1 CHECK (next_return_number > 0);

CREATE TABLE return (
  id TEXT PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  number INTEGER NOT NULL CHECK (number > 0),
  sale_id TEXT REFERENCES sale (id),
  operator_id INTEGER NOT NULL REFERENCES operator (id),
  approver_id INTEGER REFERENCES operator (id),
  salesperson_id INTEGER REFERENCES operator (id),
  customer_id TEXT REFERENCES customer (id),
  reason TEXT NOT NULL,
  refund_kind TEXT NOT NULL CHECK (refund_kind IN ('exchange-voucher', 'cash', 'same-tender')),
  total_cents INTEGER NOT NULL CHECK (total_cents >= 0),
  voucher_code TEXT UNIQUE REFERENCES exchange_voucher (code),
  at INTEGER NOT NULL,
  document TEXT NOT NULL,
  CHECK (sale_id IS NOT NULL OR refund_kind = 'exchange-voucher'),
  UNIQUE (terminal_id, number)
) STRICT;
CREATE INDEX return_by_sale ON return (sale_id) WHERE sale_id IS NOT NULL;
CREATE INDEX return_by_session ON return (till_session_id);

CREATE TABLE return_line (
  id TEXT PRIMARY KEY,
  return_id TEXT NOT NULL REFERENCES return (id),
  position INTEGER NOT NULL CHECK (position > 0),
  sale_line_id TEXT REFERENCES sale_line (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  code TEXT NOT NULL,
  description TEXT NOT NULL,
  variant TEXT NOT NULL,
  unit TEXT NOT NULL,
  quantity_thousandths INTEGER NOT NULL CHECK (quantity_thousandths > 0),
  discount_cents INTEGER NOT NULL CHECK (discount_cents >= 0),
  amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
  UNIQUE (return_id, position)
) STRICT;
CREATE INDEX return_line_by_sale_line ON return_line (sale_line_id) WHERE sale_line_id IS NOT NULL;

CREATE TRIGGER return_line_never_above_sold BEFORE INSERT ON return_line WHEN NEW.sale_line_id IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'more returned than sold') FROM sale_line
  WHERE id = NEW.sale_line_id AND quantity_thousandths < NEW.quantity_thousandths
    + (SELECT coalesce(sum(quantity_thousandths), 0) FROM return_line WHERE sale_line_id = NEW.sale_line_id);
END;

-- what was given back, by kind; a tender of the sale where it went back to one
CREATE TABLE return_refund (
  return_id TEXT NOT NULL REFERENCES return (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  kind TEXT NOT NULL CHECK (kind IN ('cash', 'credit-card', 'debit-card', 'pix', 'store-credit', 'exchange-voucher')),
  tender_id TEXT REFERENCES sale_tender (id),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  PRIMARY KEY (return_id, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX return_refund_by_tender ON return_refund (tender_id) WHERE tender_id IS NOT NULL;

-- the one ledger of the vouchers: a voucher's balance is the sum of its movements, kept by the trigger
CREATE TABLE voucher_movement (
  id TEXT PRIMARY KEY,
  voucher_code TEXT NOT NULL REFERENCES exchange_voucher (code),
  kind TEXT NOT NULL CHECK (kind IN ('issued', 'spent', 'restored', 'expired', 'cancelled')),
  amount_cents INTEGER NOT NULL,
  return_id TEXT REFERENCES return (id),
  tender_id TEXT REFERENCES sale_tender (id),
  at INTEGER NOT NULL,
  CHECK (CASE WHEN kind IN ('issued', 'restored') THEN amount_cents > 0 ELSE amount_cents < 0 END),
  CHECK ((kind = 'issued') = (return_id IS NOT NULL)),
  CHECK ((kind IN ('spent', 'restored')) = (tender_id IS NOT NULL))
) STRICT;
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

-- Devolver e trocar: the voucher that waits at this till for the payment of the next sale
CREATE TABLE waiting_voucher (
  terminal_id INTEGER PRIMARY KEY REFERENCES terminal (id),
  voucher_code TEXT NOT NULL REFERENCES exchange_voucher (code)
) STRICT;

CREATE TABLE stock_movement_next (
  line_id TEXT REFERENCES sale_line (id),
  return_line_id TEXT UNIQUE REFERENCES return_line (id),
  kind TEXT NOT NULL CHECK (kind IN ('sale', 'void', 'return')),
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  quantity_thousandths INTEGER NOT NULL,
  at INTEGER NOT NULL,
  CHECK ((kind = 'return') = (return_line_id IS NOT NULL)),
  CHECK ((kind = 'return') = (line_id IS NULL)),
  UNIQUE (line_id, kind)
) STRICT;
INSERT INTO stock_movement_next (line_id, kind, branch_id, product_id, quantity_thousandths, at)
  SELECT line_id, kind, branch_id, product_id, quantity_thousandths, at FROM stock_movement;
DROP TABLE stock_movement;
ALTER TABLE stock_movement_next RENAME TO stock_movement;

CREATE TABLE cash_movement_next (
  id TEXT PRIMARY KEY,
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  kind TEXT NOT NULL CHECK (kind IN ('float', 'sale', 'void', 'return', 'cash-in', 'cash-drop')),
  sale_id TEXT REFERENCES sale (id),
  return_id TEXT UNIQUE REFERENCES return (id),
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
) STRICT;
INSERT INTO cash_movement_next (id, till_session_id, kind, sale_id, amount_cents, at, reason, operator_id, approver_id)
  SELECT id, till_session_id, kind, sale_id, amount_cents, at, reason, operator_id, approver_id FROM cash_movement;
DROP TABLE cash_movement;
ALTER TABLE cash_movement_next RENAME TO cash_movement;
CREATE INDEX cash_movement_by_session ON cash_movement (till_session_id);
CREATE UNIQUE INDEX cash_movement_once ON cash_movement (sale_id, kind) WHERE sale_id IS NOT NULL;

CREATE INDEX sale_by_day ON sale (branch_id, finished_at) WHERE number IS NOT NULL;
CREATE INDEX sale_by_receipt_tax_id ON sale (receipt_tax_id, finished_at) WHERE receipt_tax_id IS NOT NULL;
`,
} as const
