import type { Migration } from '../migration'

/**
 * A tender has a state, and of its kind alone a JSON detail: a new kind is a row of `tender_kind` and a schema. Those of
 * sales that were given up went back to the customer by hand. A movement of goods has no list of kinds any more.
 */
export const tendersWithALife: Migration = {
  version: 40,
  touches: ['sale_tender', 'stock_movement'],
  rewrites: [
    {
      table: 'sale_tender',
      create: `CREATE TABLE sale_tender (
  id TEXT PRIMARY KEY,
  sale_id TEXT NOT NULL REFERENCES sale (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  kind TEXT NOT NULL REFERENCES tender_kind (kind),
  state TEXT NOT NULL REFERENCES tender_state (state),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  -- JSON, by kind
  detail TEXT NOT NULL CHECK (json_type(detail) = 'object'),
  UNIQUE (sale_id, sequence)
) STRICT`,
      select: `id, sale_id, sequence, kind,
        CASE (SELECT state FROM sale WHERE sale.id = old.sale_id)
          WHEN 'finished' THEN 'confirmed'
          WHEN 'voided' THEN 'refunded'
          WHEN 'cancelled' THEN 'undone'
          ELSE iif(kind = 'pix' AND received_at IS NULL, 'asked', 'approved') END AS state,
        amount_cents,
        CASE kind
          WHEN 'credit-card' THEN json_object('installments', installments, 'brand', brand, 'nsu', nsu)
          WHEN 'debit-card' THEN json_object('brand', brand, 'nsu', nsu)
          WHEN 'pix' THEN json_object('txid', txid, 'payload', payload, 'receivedAt', received_at,
                                      'saleTotal', sale_total_cents)
          WHEN 'store-credit' THEN json_object('installments', installments, 'firstDueOn', first_due_on)
          WHEN 'exchange-voucher' THEN json_object('code', voucher_code)
          ELSE '{}' END AS detail`,
    },
    {
      table: 'stock_movement',
      create: `CREATE TABLE stock_movement (
  line_id TEXT REFERENCES sale_line (id),
  return_line_id TEXT REFERENCES return_line (id),
  kind TEXT NOT NULL REFERENCES stock_movement_kind (kind),
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  quantity_thousandths INTEGER NOT NULL,
  at INTEGER NOT NULL,
  CHECK (line_id IS NULL OR return_line_id IS NULL),
  CHECK (kind NOT IN ('sale', 'void') OR line_id IS NOT NULL),
  CHECK (kind <> 'return' OR return_line_id IS NOT NULL),
  UNIQUE (line_id, kind)
) STRICT`,
      select: 'line_id, return_line_id, kind, branch_id, product_id, quantity_thousandths, at',
    },
  ],
  sql: `
CREATE UNIQUE INDEX stock_movement_of_return ON stock_movement (return_line_id) WHERE return_line_id IS NOT NULL;
`,
}
