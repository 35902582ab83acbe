import type { Migration } from '../migration'

/**
 * What the shop owes on paper, on cards and in points is one double-entry ledger: every transfer leaves one account for
 * another, so that all of them sum to nothing. The vale-troca moves in with its number, its day and its history.
 */
export const storedValue: Migration = {
  version: 47,
  touches: ['value_account', 'value_transfer', 'return', 'waiting_voucher'],
  rewrites: [
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
  -- the vale-troca it gave
  voucher_account TEXT UNIQUE REFERENCES value_account (id),
  at INTEGER NOT NULL,
  document TEXT NOT NULL,
  CHECK (sale_id IS NOT NULL OR refund_kind = 'exchange-voucher'),
  UNIQUE (terminal_id, number)
) STRICT`,
      select: `id, branch_id, terminal_id, till_session_id, number, sale_id, operator_id, approver_id, salesperson_id,
        customer_id, reason, refund_kind, total_cents,
        iif(voucher_code IS NULL, NULL, uid_of('exchange_voucher', voucher_code)) AS voucher_account, at, document`,
    },
    {
      table: 'waiting_voucher',
      create: `CREATE TABLE waiting_voucher (
  terminal_id INTEGER PRIMARY KEY REFERENCES terminal (id),
  account_id TEXT NOT NULL REFERENCES value_account (id)
) STRICT`,
      select: `terminal_id, uid_of('exchange_voucher', voucher_code) AS account_id`,
    },
  ],
  sql: `
CREATE INDEX return_by_sale ON return (sale_id) WHERE sale_id IS NOT NULL;
CREATE INDEX return_by_session ON return (till_session_id);

CREATE TABLE value_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO value_kind VALUES ('exchange-voucher'), ('gift-voucher'), ('gift-card'), ('wallet'), ('points'), ('counter');

CREATE TABLE value_cause (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO value_cause VALUES ('issued'), ('spent'), ('restored'), ('expired'), ('cancelled');

CREATE TABLE value_account (
  -- a UUIDv7, the same on every till; of a counter what it counts, as in 'spent:cents'
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL REFERENCES value_kind (kind),
  unit TEXT NOT NULL CHECK (unit IN ('cents', 'points')),
  -- only what was paid for is owed; null: a counter
  pocket TEXT CHECK (pocket IN ('sold', 'granted')),
  -- what is printed or read; two tills may draw the same
  code TEXT,
  branch_id INTEGER REFERENCES branch (id),
  -- by uid, known here or not
  customer_id TEXT,
  opened_at INTEGER NOT NULL,
  -- its last day; null: it has none
  expires_on TEXT,
  balance INTEGER NOT NULL DEFAULT 0,
  CHECK ((pocket IS NULL) = (kind = 'counter')),
  CHECK (kind = 'counter' OR balance >= 0),
  CHECK (kind <> 'exchange-voucher' OR (length(code) = 13 AND branch_id IS NOT NULL AND expires_on IS NOT NULL))
) STRICT;

CREATE TABLE value_transfer (
  -- what is done by cause, and of what: the same thing done twice is one row
  key TEXT PRIMARY KEY,
  from_account TEXT NOT NULL REFERENCES value_account (id),
  to_account TEXT NOT NULL REFERENCES value_account (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  cause TEXT NOT NULL REFERENCES value_cause (kind),
  return_id TEXT REFERENCES return (id),
  tender_id TEXT REFERENCES sale_tender (id),
  at INTEGER NOT NULL,
  CHECK (from_account <> to_account),
  CHECK (cause NOT IN ('spent', 'restored') OR tender_id IS NOT NULL)
) STRICT;

INSERT INTO value_account (id, kind, unit, pocket, code, branch_id, customer_id, opened_at, expires_on, balance)
  SELECT uid_of('exchange_voucher', code), 'exchange-voucher', 'cents', 'sold', code, branch_id, customer_id, issued_at,
    expires_on, balance_cents FROM exchange_voucher ORDER BY rowid;

INSERT INTO value_account (id, kind, unit, opened_at, balance)
  SELECT counter || ':cents', 'counter', 'cents', min(at), -sum(amount_cents) FROM (
    SELECT CASE kind WHEN 'issued' THEN 'returned' WHEN 'restored' THEN 'spent' ELSE kind END AS counter, at, amount_cents
    FROM voucher_movement) GROUP BY counter ORDER BY counter;

INSERT INTO value_transfer (key, from_account, to_account, amount, cause, return_id, tender_id, at)
  SELECT kind || ':' || CASE WHEN kind = 'issued' THEN account ELSE coalesce(tender_id, id) END,
    iif(amount_cents > 0, counter, account), iif(amount_cents > 0, account, counter), abs(amount_cents), kind,
    return_id, tender_id, at
  FROM (SELECT *, uid_of('exchange_voucher', voucher_code) AS account,
      CASE kind WHEN 'issued' THEN 'returned' WHEN 'restored' THEN 'spent' ELSE kind END || ':cents' AS counter
    FROM voucher_movement) ORDER BY at, id;

DROP TABLE voucher_movement;
DROP TABLE voucher_movement_kind;
DROP TABLE exchange_voucher;

CREATE INDEX value_account_by_code ON value_account (code) WHERE code IS NOT NULL;
CREATE INDEX value_account_to_expire ON value_account (expires_on) WHERE balance > 0 AND expires_on IS NOT NULL;
CREATE INDEX value_transfer_from ON value_transfer (from_account);
CREATE INDEX value_transfer_to ON value_transfer (to_account);
CREATE INDEX value_transfer_by_tender ON value_transfer (tender_id) WHERE tender_id IS NOT NULL;

CREATE TRIGGER value_account_opened BEFORE INSERT ON value_account
WHEN NEW.balance <> 0 OR EXISTS (SELECT 1 FROM value_account WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an account opens once, and empty'); END;
CREATE TRIGGER value_account_changed BEFORE UPDATE OF id, kind, unit, pocket, code, branch_id, opened_at ON value_account
BEGIN SELECT RAISE(ABORT, 'an account stays what it is'); END;
CREATE TRIGGER value_account_removed BEFORE DELETE ON value_account
BEGIN SELECT RAISE(ABORT, 'an account is never removed'); END;

CREATE TRIGGER value_transfer_added BEFORE INSERT ON value_transfer
WHEN EXISTS (SELECT 1 FROM value_transfer WHERE key = NEW.key)
  OR (SELECT unit FROM value_account WHERE id = NEW.from_account)
    IS NOT (SELECT unit FROM value_account WHERE id = NEW.to_account)
BEGIN SELECT RAISE(ABORT, 'a transfer is made once, between accounts of one unit'); END;
CREATE TRIGGER value_moves AFTER INSERT ON value_transfer BEGIN
  UPDATE value_account SET balance = balance - NEW.amount WHERE id = NEW.from_account;
  UPDATE value_account SET balance = balance + NEW.amount WHERE id = NEW.to_account;
END;
CREATE TRIGGER value_transfer_stays BEFORE UPDATE ON value_transfer
BEGIN SELECT RAISE(ABORT, 'the ledger is never edited'); END;
CREATE TRIGGER value_transfer_remains BEFORE DELETE ON value_transfer
BEGIN SELECT RAISE(ABORT, 'the ledger is never edited'); END;
`,
}
