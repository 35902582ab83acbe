/** The till that sells: catalogue, customers, operators, till sessions, sales, stock, receipts, audit. */
export const first = {
  version: 1,
  sql: `
CREATE TABLE branch (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  legal_name TEXT NOT NULL,
  cnpj TEXT NOT NULL,
  address TEXT NOT NULL,
  city TEXT NOT NULL,
  state TEXT NOT NULL CHECK (length(state) = 2),
  phone TEXT NOT NULL,
  pix_key TEXT,
  receipt_logo TEXT,
  receipt_footer TEXT NOT NULL DEFAULT '',
  scale_label_rule TEXT NOT NULL DEFAULT 'weight' CHECK (scale_label_rule IN ('weight', 'price'))
) STRICT;

CREATE TABLE terminal (
  id INTEGER PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  name TEXT NOT NULL,
  next_sale_number INTEGER NOT NULL DEFAULT 1 CHECK (next_sale_number > 0),
  UNIQUE (branch_id, name)
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE operator (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('cashier', 'supervisor', 'manager')),
  pin_hash TEXT NOT NULL,
  failed_pins INTEGER NOT NULL DEFAULT 0 CHECK (failed_pins >= 0),
  locked_until INTEGER,
  sells INTEGER NOT NULL DEFAULT 1 CHECK (sells IN (0, 1)),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE brand (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE family (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE product (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  description TEXT NOT NULL,
  size TEXT NOT NULL DEFAULT '',
  color TEXT NOT NULL DEFAULT '',
  brand_id INTEGER REFERENCES brand (id),
  family_id INTEGER REFERENCES family (id),
  classification TEXT,
  unit TEXT NOT NULL DEFAULT 'UN',
  is_fractional INTEGER NOT NULL DEFAULT 0 CHECK (is_fractional IN (0, 1)),
  price_cents INTEGER NOT NULL CHECK (price_cents >= 0),
  promotional_price_cents INTEGER CHECK (promotional_price_cents >= 0),
  promotion_starts_at INTEGER,
  promotion_ends_at INTEGER,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE product_barcode (
  barcode TEXT PRIMARY KEY,
  product_id INTEGER NOT NULL REFERENCES product (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX product_barcode_by_product ON product_barcode (product_id);

CREATE TABLE product_stock (
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  quantity_thousandths INTEGER NOT NULL,
  PRIMARY KEY (branch_id, product_id)
) STRICT, WITHOUT ROWID;

-- words: description, size, colour, brand, family and code of one product, folded by the tokenizer. Every length that is
-- typed has its own prefix index: without one, all rows of all words that begin so are gathered before the first is shown
CREATE VIRTUAL TABLE product_search USING fts5 (
  words, content = '', contentless_delete = 1, detail = none,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6 7 8 9 10'
);

CREATE TABLE price_rule (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  condition TEXT NOT NULL,
  action TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL
) STRICT;

CREATE TABLE customer (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  tax_id TEXT UNIQUE,
  mobile TEXT,
  email TEXT,
  city TEXT,
  loyalty_card TEXT UNIQUE,
  note TEXT,
  credit_limit_cents INTEGER CHECK (credit_limit_cents >= 0),
  registered_at INTEGER NOT NULL,
  search_id INTEGER NOT NULL UNIQUE
) STRICT;
CREATE INDEX customer_by_mobile ON customer (mobile);

CREATE VIRTUAL TABLE customer_search USING fts5 (
  name, content = '', contentless_delete = 1, detail = none,
  tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6 7 8 9 10'
);

CREATE TABLE till_session (
  id TEXT PRIMARY KEY,
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  operator_id INTEGER NOT NULL REFERENCES operator (id),
  opened_at INTEGER NOT NULL,
  float_cents INTEGER NOT NULL CHECK (float_cents >= 0),
  closed_at INTEGER,
  closed_by INTEGER REFERENCES operator (id),
  expected_cash_cents INTEGER,
  counted_cash_cents INTEGER CHECK (counted_cash_cents >= 0),
  difference_cents INTEGER,
  closing_note TEXT,
  CHECK (difference_cents = counted_cash_cents - expected_cash_cents),
  CHECK ((closed_at IS NULL) = (difference_cents IS NULL))
) STRICT;
CREATE UNIQUE INDEX one_open_till ON till_session (terminal_id) WHERE closed_at IS NULL;

CREATE TABLE sale (
  id TEXT PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  operator_id INTEGER NOT NULL REFERENCES operator (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'paying', 'parked', 'finished', 'cancelled', 'voided')),
  opened_at INTEGER NOT NULL,
  customer_id TEXT REFERENCES customer (id),
  receipt_tax_id TEXT,
  salesperson_id INTEGER REFERENCES operator (id),
  discount TEXT,
  parked_as TEXT,
  number INTEGER,
  finished_at INTEGER,
  gross_cents INTEGER,
  total_cents INTEGER CHECK (total_cents >= 0),
  change_cents INTEGER CHECK (change_cents >= 0),
  CHECK ((state IN ('finished', 'voided')) = (number IS NOT NULL)),
  CHECK ((number IS NULL) = (finished_at IS NULL)),
  CHECK ((number IS NULL) = (total_cents IS NULL))
) STRICT;
CREATE UNIQUE INDEX sale_number ON sale (terminal_id, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX one_current_sale ON sale (terminal_id) WHERE state IN ('open', 'paying');
CREATE INDEX sale_parked ON sale (terminal_id, opened_at) WHERE state = 'parked';
CREATE INDEX sale_by_customer ON sale (customer_id, finished_at) WHERE customer_id IS NOT NULL;

CREATE TABLE sale_line (
  id TEXT PRIMARY KEY,
  sale_id TEXT NOT NULL REFERENCES sale (id),
  position INTEGER NOT NULL CHECK (position > 0),
  product_id INTEGER NOT NULL REFERENCES product (id),
  code TEXT NOT NULL,
  barcode TEXT,
  description TEXT NOT NULL,
  variant TEXT NOT NULL,
  unit TEXT NOT NULL,
  family_id INTEGER,
  brand_id INTEGER,
  quantity_thousandths INTEGER NOT NULL CHECK (quantity_thousandths > 0),
  unit_price_cents INTEGER NOT NULL CHECK (unit_price_cents >= 0),
  promotional_price_cents INTEGER CHECK (promotional_price_cents >= 0),
  label_price_cents INTEGER CHECK (label_price_cents >= 0),
  discount TEXT,
  salesperson_id INTEGER REFERENCES operator (id),
  cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
  gross_cents INTEGER,
  net_cents INTEGER CHECK (net_cents >= 0),
  UNIQUE (sale_id, position)
) STRICT;

-- written when the sale finishes: line gross + its adjustments = line net
CREATE TABLE sale_adjustment (
  line_id TEXT NOT NULL REFERENCES sale_line (id),
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  PRIMARY KEY (line_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE sale_tender (
  id TEXT PRIMARY KEY,
  sale_id TEXT NOT NULL REFERENCES sale (id),
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('cash', 'credit-card', 'debit-card', 'pix', 'store-credit')),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  installments INTEGER,
  brand TEXT,
  nsu TEXT,
  txid TEXT UNIQUE,
  payload TEXT,
  received_at INTEGER,
  first_due_on TEXT,
  UNIQUE (sale_id, sequence)
) STRICT;

CREATE TABLE receivable (
  tender_id TEXT NOT NULL REFERENCES sale_tender (id),
  installment INTEGER NOT NULL CHECK (installment > 0),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  due_on TEXT NOT NULL,
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  settled_at INTEGER,
  cancelled_at INTEGER,
  PRIMARY KEY (tender_id, installment)
) STRICT, WITHOUT ROWID;
CREATE INDEX receivable_open ON receivable (customer_id) WHERE settled_at IS NULL AND cancelled_at IS NULL;

CREATE TABLE cash_movement (
  id TEXT PRIMARY KEY,
  till_session_id TEXT NOT NULL REFERENCES till_session (id),
  kind TEXT NOT NULL CHECK (kind IN ('float', 'sale', 'void')),
  sale_id TEXT REFERENCES sale (id),
  amount_cents INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX cash_movement_by_session ON cash_movement (till_session_id);
CREATE UNIQUE INDEX cash_movement_once ON cash_movement (sale_id, kind) WHERE sale_id IS NOT NULL;

CREATE TABLE stock_movement (
  line_id TEXT NOT NULL REFERENCES sale_line (id),
  kind TEXT NOT NULL CHECK (kind IN ('sale', 'void')),
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  quantity_thousandths INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (line_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt (
  sale_id TEXT NOT NULL REFERENCES sale (id),
  kind TEXT NOT NULL CHECK (kind IN ('sale', 'void')),
  document TEXT NOT NULL,
  PRIMARY KEY (sale_id, kind)
) STRICT, WITHOUT ROWID;

-- tamper-evident: hash = SHA-256 over the previous hash and this row
CREATE TABLE audit_entry (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  terminal_id INTEGER NOT NULL,
  operator_id INTEGER,
  approver_id INTEGER,
  action TEXT NOT NULL,
  sale_id TEXT,
  detail TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX audit_by_sale ON audit_entry (sale_id) WHERE sale_id IS NOT NULL;
`,
} as const
