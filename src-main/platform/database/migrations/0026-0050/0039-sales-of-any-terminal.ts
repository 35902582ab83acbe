import type { Migration } from '../migration'
import { person } from './0037-people-by-uid'

/**
 * A sale may have been made at another terminal: it has no till session here, and its people are uids that this file need
 * not know. What takes off the price is a list, and an adjustment says which rule or source gave it.
 */
export const salesOfAnyTerminal: Migration = {
  version: 39,
  touches: ['sale', 'sale_line', 'sale_adjustment'],
  rewrites: [
    {
      table: 'sale',
      create: `CREATE TABLE sale (
  id TEXT PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  -- where it was made
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  -- null where that is another terminal
  till_session_id TEXT REFERENCES till_session (id),
  operator_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'paying', 'parked', 'finished', 'cancelled', 'voided')),
  opened_at INTEGER NOT NULL,
  order_id TEXT REFERENCES sales_order (id),
  priced_at INTEGER,
  customer_id TEXT REFERENCES customer (id),
  receipt_tax_id TEXT,
  salesperson_id TEXT,
  discount TEXT,
  -- JSON, what loyalty programmes take off
  benefits TEXT NOT NULL DEFAULT '[]' CHECK (json_type(benefits) = 'array'),
  parked_as TEXT,
  number INTEGER,
  finished_at INTEGER,
  finished_by TEXT,
  gross_cents INTEGER,
  total_cents INTEGER CHECK (total_cents >= 0),
  change_cents INTEGER CHECK (change_cents >= 0),
  voided_in TEXT REFERENCES till_session (id) CHECK (voided_in IS NULL OR state = 'voided'),
  CHECK (till_session_id IS NOT NULL OR state IN ('finished', 'voided')),
  CHECK ((state IN ('finished', 'voided')) = (number IS NOT NULL)),
  CHECK ((number IS NULL) = (finished_at IS NULL)),
  CHECK ((number IS NULL) = (total_cents IS NULL))
) STRICT`,
      select: `id, branch_id, terminal_id, till_session_id, ${person('old.operator_id')}, state, opened_at, order_id,
        priced_at, customer_id, receipt_tax_id, ${person('old.salesperson_id')}, discount,
        coalesce(benefits, '[]') AS benefits, parked_as, number,
        finished_at, ${person('old.finished_by')}, gross_cents, total_cents, change_cents, voided_in`,
    },
    {
      table: 'sale_line',
      create: `CREATE TABLE sale_line (
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
  salesperson_id TEXT,
  cancelled INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
  gross_cents INTEGER,
  net_cents INTEGER CHECK (net_cents >= 0),
  lot TEXT,
  expires_on TEXT,
  serial TEXT,
  UNIQUE (sale_id, position)
) STRICT`,
      select: `id, sale_id, position, product_id, code, barcode, description, variant, unit, family_id, brand_id,
        quantity_thousandths, unit_price_cents, promotional_price_cents, label_price_cents, discount,
        ${person('old.salesperson_id')}, cancelled, gross_cents, net_cents, lot, expires_on, serial`,
    },
    {
      table: 'sale_adjustment',
      create: `CREATE TABLE sale_adjustment (
  line_id TEXT NOT NULL REFERENCES sale_line (id),
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL REFERENCES adjustment_kind (kind),
  label TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  -- the price rule's uid
  rule TEXT,
  -- whose benefit it is
  source TEXT,
  PRIMARY KEY (line_id, sequence)
) STRICT, WITHOUT ROWID`,
      select: `line_id, sequence, kind, label, amount_cents,
        (SELECT uid FROM price_rule WHERE price_rule.id = CAST(old.rule AS INTEGER)) AS rule, source`,
    },
  ],
  sql: `
CREATE UNIQUE INDEX one_current_sale ON sale (terminal_id) WHERE state IN ('open', 'paying');
CREATE UNIQUE INDEX one_sale_an_order ON sale (order_id) WHERE order_id IS NOT NULL AND state <> 'cancelled';
CREATE INDEX quick_sale_by_date ON sale (branch_id, finished_at, number)
  WHERE order_id IS NULL AND number IS NOT NULL;
CREATE INDEX quick_sale_by_salesperson ON sale (branch_id, salesperson_id, finished_at, number)
  WHERE order_id IS NULL AND number IS NOT NULL AND salesperson_id IS NOT NULL;
CREATE INDEX sale_by_customer ON sale (customer_id, finished_at, number, branch_id, order_id, salesperson_id)
  WHERE customer_id IS NOT NULL;
CREATE INDEX sale_by_day ON sale (branch_id, finished_at) WHERE number IS NOT NULL;
CREATE INDEX sale_by_receipt_tax_id ON sale (receipt_tax_id, finished_at) WHERE receipt_tax_id IS NOT NULL;
CREATE INDEX sale_by_session ON sale (till_session_id);
CREATE UNIQUE INDEX sale_number ON sale (terminal_id, number) WHERE number IS NOT NULL;
CREATE INDEX sale_parked ON sale (terminal_id, opened_at) WHERE state = 'parked';
CREATE INDEX sale_voided_in ON sale (voided_in) WHERE voided_in IS NOT NULL;
`,
}
