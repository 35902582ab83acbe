/** Venda Assistida: quotes and orders, made without a till, and the sale that receives one, at most one ever. */
export const orders = {
  version: 6,
  sql: `
CREATE TABLE sales_order (
  id TEXT PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  number INTEGER NOT NULL CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('quote', 'waiting', 'receiving', 'received', 'cancelled')),
  created_at INTEGER NOT NULL,
  created_by INTEGER NOT NULL REFERENCES operator (id),
  customer_id TEXT REFERENCES customer (id),
  salesperson_id INTEGER REFERENCES operator (id),
  discount TEXT,
  notes TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  priced_at INTEGER NOT NULL,
  plan TEXT,
  placed_at INTEGER,
  total_cents INTEGER NOT NULL CHECK (total_cents >= 0),
  UNIQUE (branch_id, number),
  CHECK (state NOT IN ('waiting', 'receiving', 'received') OR placed_at IS NOT NULL)
) STRICT;
CREATE INDEX order_by_date ON sales_order (branch_id, created_at, number);
CREATE INDEX order_by_state ON sales_order (branch_id, state, created_at, number);
CREATE INDEX order_by_salesperson ON sales_order (branch_id, salesperson_id, created_at, number);
CREATE INDEX order_by_salesperson_state ON sales_order (branch_id, salesperson_id, state, created_at, number);
CREATE INDEX order_by_customer ON sales_order (customer_id, created_at) WHERE customer_id IS NOT NULL;
CREATE INDEX order_waiting ON sales_order (branch_id, placed_at) WHERE state = 'waiting';

CREATE TABLE order_line (
  id TEXT PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES sales_order (id),
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
  UNIQUE (order_id, position)
) STRICT;

CREATE TABLE order_event (
  order_id TEXT NOT NULL REFERENCES sales_order (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  operator_id INTEGER NOT NULL REFERENCES operator (id),
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  detail TEXT NOT NULL,
  PRIMARY KEY (order_id, sequence)
) STRICT, WITHOUT ROWID;

ALTER TABLE sale ADD COLUMN order_id TEXT REFERENCES sales_order (id);
ALTER TABLE sale ADD COLUMN priced_at INTEGER;
CREATE UNIQUE INDEX one_sale_an_order ON sale (order_id) WHERE order_id IS NOT NULL AND state <> 'cancelled';
`,
} as const
