import type { Migration } from '../migration'
import { person } from './0037-people-by-uid'

/**
 * Orders are numbered by the terminal that began them, as sales are, and nothing two tills may write apart must be the
 * only one of its kind: codes, CPF and cards of customers are looked up before they are written.
 */
export const ordersByTerminal: Migration = {
  version: 38,
  touches: ['sales_order', 'order_line', 'order_event', 'customer'],
  rewrites: [
    {
      table: 'sales_order',
      create: `CREATE TABLE sales_order (
  id TEXT PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  -- where it was made: its number is that terminal's
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  number INTEGER NOT NULL CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('quote', 'waiting', 'receiving', 'received', 'cancelled')),
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  customer_id TEXT REFERENCES customer (id),
  salesperson_id TEXT,
  discount TEXT,
  notes TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  priced_at INTEGER NOT NULL,
  plan TEXT,
  placed_at INTEGER,
  total_cents INTEGER NOT NULL CHECK (total_cents >= 0),
  UNIQUE (terminal_id, number),
  CHECK (state NOT IN ('waiting', 'receiving', 'received') OR placed_at IS NOT NULL)
) STRICT`,
      select: `id, branch_id,
        coalesce((SELECT terminal_id FROM order_event WHERE order_id = old.id ORDER BY sequence LIMIT 1),
                 (SELECT min(id) FROM terminal WHERE terminal.branch_id = old.branch_id),
                 (SELECT min(id) FROM terminal)) AS terminal_id,
        number, state, created_at, ${person('old.created_by')}, customer_id, ${person('old.salesperson_id')}, discount,
        notes, valid_until, priced_at, plan, placed_at, total_cents`,
    },
    {
      table: 'order_line',
      create: `CREATE TABLE order_line (
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
  salesperson_id TEXT,
  lot TEXT,
  expires_on TEXT,
  serial TEXT,
  UNIQUE (order_id, position)
) STRICT`,
      select: `id, order_id, position, product_id, code, barcode, description, variant, unit, family_id, brand_id,
        quantity_thousandths, unit_price_cents, promotional_price_cents, label_price_cents, discount,
        ${person('old.salesperson_id')}, lot, expires_on, serial`,
    },
    {
      table: 'order_event',
      create: `CREATE TABLE order_event (
  order_id TEXT NOT NULL REFERENCES sales_order (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  operator_id TEXT NOT NULL,
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  detail TEXT NOT NULL,
  PRIMARY KEY (order_id, sequence)
) STRICT, WITHOUT ROWID`,
      select: `order_id, sequence, at, kind, ${person('old.operator_id')}, terminal_id, detail`,
    },
    {
      table: 'customer',
      create: `CREATE TABLE customer (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  tax_id TEXT,
  mobile TEXT,
  email TEXT,
  city TEXT,
  loyalty_card TEXT,
  note TEXT,
  credit_limit_cents INTEGER CHECK (credit_limit_cents >= 0),
  registered_at INTEGER NOT NULL,
  -- the row of customer_search in this file
  search_id INTEGER NOT NULL UNIQUE
) STRICT`,
      select: `id, code, name, tax_id, mobile, email, city, loyalty_card, note, credit_limit_cents, registered_at,
        search_id`,
    },
  ],
  sql: `
CREATE INDEX order_by_customer ON sales_order (customer_id, created_at, number, branch_id, state, salesperson_id)
  WHERE customer_id IS NOT NULL;
CREATE INDEX order_by_date ON sales_order (branch_id, created_at, number);
CREATE INDEX order_by_number ON sales_order (branch_id, number);
CREATE INDEX order_by_salesperson ON sales_order (branch_id, salesperson_id, created_at, number);
CREATE INDEX order_by_salesperson_state ON sales_order (branch_id, salesperson_id, state, created_at, number);
CREATE INDEX order_by_state ON sales_order (branch_id, state, created_at, number);
CREATE INDEX order_waiting ON sales_order (branch_id, placed_at) WHERE state = 'waiting';

CREATE INDEX customer_by_code ON customer (code);
CREATE INDEX customer_by_loyalty_card ON customer (loyalty_card) WHERE loyalty_card IS NOT NULL;
CREATE INDEX customer_by_mobile ON customer (mobile);
CREATE INDEX customer_by_tax_id ON customer (tax_id) WHERE tax_id IS NOT NULL;

ALTER TABLE number_floor RENAME TO former_number_floor;
CREATE TABLE number_floor (
  kind TEXT NOT NULL CHECK (kind IN ('order', 'customer')),
  -- the terminal's id for orders; 0 for customers
  scope_id INTEGER NOT NULL,
  above INTEGER NOT NULL CHECK (above >= 0),
  PRIMARY KEY (kind, scope_id)
) STRICT, WITHOUT ROWID;
INSERT INTO number_floor (kind, scope_id, above)
  SELECT kind, scope_id, above FROM former_number_floor WHERE kind = 'customer'
  UNION ALL
  SELECT kind, terminal.id, above FROM former_number_floor JOIN terminal ON terminal.branch_id = scope_id
  WHERE kind = 'order';
DROP TABLE former_number_floor;
`,
}
