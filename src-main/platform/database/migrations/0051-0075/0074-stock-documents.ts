import type { Migration } from '../migration'

/** The opening of a file that had none: what its stock was before the first movement it kept. */
const openings = `
INSERT INTO stock_movement (kind, branch_id, product_id, quantity_thousandths, at, balance_thousandths)
  SELECT 'opening', branch_id, product_id, quantity,
         (SELECT coalesce(min(at), 0) FROM (SELECT min(at) AS at FROM audit_entry UNION ALL SELECT min(at) FROM former_movement)),
         quantity
  FROM (SELECT branch_id, product_id, sum(quantity_thousandths) AS quantity FROM (
          SELECT branch_id, product_id, quantity_thousandths FROM product_stock
          UNION ALL SELECT branch_id, product_id, 0 - quantity_thousandths FROM former_movement)
        GROUP BY branch_id, product_id HAVING sum(quantity_thousandths) <> 0)
  ORDER BY branch_id, product_id;
UPDATE product_stock SET last_movement = stock_movement.id FROM stock_movement
  WHERE stock_movement.branch_id = product_stock.branch_id AND stock_movement.product_id = product_stock.product_id;`

/** In the order they were made, each after the one before of its branch and product. */
const formerMovements = `
INSERT INTO stock_movement (id, line_id, return_line_id, kind, branch_id, product_id, quantity_thousandths, at,
                            balance_thousandths, previous_id)
  SELECT opened.last + moved.id, moved.line_id, moved.return_line_id, moved.kind, moved.branch_id, moved.product_id,
         moved.quantity, moved.at,
         coalesce(opening.balance_thousandths, 0) + moved.so_far, coalesce(opened.last + moved.previous, opening.id)
  FROM (SELECT rowid AS id, line_id, return_line_id, kind, branch_id, product_id, quantity_thousandths AS quantity, at,
               sum(quantity_thousandths) OVER one AS so_far, lag(rowid) OVER one AS previous
        FROM former_movement WINDOW one AS (PARTITION BY branch_id, product_id ORDER BY rowid)) AS moved
  CROSS JOIN (SELECT coalesce(max(id), 0) AS last FROM stock_movement) AS opened
  LEFT JOIN product_stock ON product_stock.branch_id = moved.branch_id AND product_stock.product_id = moved.product_id
  LEFT JOIN stock_movement AS opening ON opening.id = last_movement
  ORDER BY moved.id;
UPDATE product_stock SET last_movement = newest.id
  FROM (SELECT branch_id, product_id, max(id) AS id FROM stock_movement GROUP BY branch_id, product_id) AS newest
  WHERE newest.branch_id = product_stock.branch_id AND newest.product_id = product_stock.product_id;`

/**
 * Stock moves by documents, too: goods received, adjusted, counted and sent to another branch. Each movement knows the one
 * before it of its branch and product, so that the history of a product is read without an index that every sale would
 * have to write (ADR 0027); what was in stock before the first one is an opening, and movements always sum to the stock.
 */
export const stockDocuments: Migration = {
  version: 74,
  touches: ['stock_movement', 'product_stock'],
  sql: `
INSERT INTO stock_movement_kind VALUES ('opening'), ('received'), ('adjusted'), ('counted'), ('transfer-out'), ('transfer-in');
CREATE TABLE stock_document_kind (kind TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO stock_document_kind VALUES ('delivery'), ('adjustment'), ('count'), ('transfer'), ('arrival'), ('reversal');

ALTER TABLE terminal ADD COLUMN next_stock_number INTEGER NOT NULL DEFAULT 1 CHECK (next_stock_number > 0);

CREATE TABLE stock_document (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL REFERENCES stock_document_kind (kind),
  -- whose stock it moves
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  -- where it was made, and is numbered
  terminal_id INTEGER NOT NULL REFERENCES terminal (id),
  state TEXT NOT NULL CHECK (state IN ('draft', 'posted', 'discarded')),
  number INTEGER CHECK (number > 0),
  -- people by uid: who began it, who posted it, who allowed that
  operator_id TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  posted_by TEXT,
  approver_id TEXT,
  posted_at INTEGER,
  -- of goods received
  supplier TEXT NOT NULL DEFAULT '',
  invoice TEXT NOT NULL DEFAULT '',
  -- of an adjustment and of a reversal
  reason TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  -- of a count: JSON, what is counted
  scope TEXT CHECK (json_valid(scope)),
  -- of a transfer: where the goods go
  to_branch_id INTEGER REFERENCES branch (id),
  -- of a reversal: what it takes back; of an arrival: what was sent
  origin_id TEXT REFERENCES stock_document (id),
  CHECK ((state = 'posted') = (number IS NOT NULL)),
  CHECK ((number IS NULL) = (posted_at IS NULL)),
  CHECK ((number IS NULL) = (posted_by IS NULL)),
  CHECK (kind <> 'count' OR scope IS NOT NULL),
  CHECK (kind <> 'transfer' OR to_branch_id IS NOT NULL),
  CHECK (kind NOT IN ('arrival', 'reversal') OR origin_id IS NOT NULL)
) STRICT;
CREATE INDEX stock_document_draft ON stock_document (branch_id, opened_at) WHERE state = 'draft';
CREATE INDEX stock_document_posted ON stock_document (branch_id, posted_at) WHERE posted_at IS NOT NULL;
CREATE INDEX stock_document_number ON stock_document (terminal_id, number) WHERE number IS NOT NULL;
CREATE INDEX stock_document_origin ON stock_document (origin_id) WHERE origin_id IS NOT NULL;
CREATE INDEX stock_document_sent_to ON stock_document (to_branch_id, posted_at) WHERE to_branch_id IS NOT NULL;

CREATE TABLE stock_document_line (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES stock_document (id),
  position INTEGER NOT NULL CHECK (position > 0),
  product_id INTEGER NOT NULL REFERENCES product (id),
  -- received, sent, arrived and counted: how much; adjusted and reversed: by how much
  quantity_thousandths INTEGER NOT NULL,
  -- of goods received: what one unit cost
  cost_cents INTEGER CHECK (cost_cents >= 0),
  -- of a count: what there should have been when it was counted; of an arrival: what was sent
  expected_thousandths INTEGER,
  -- of a count: the last movement known then
  seen_movement INTEGER,
  at INTEGER NOT NULL,
  UNIQUE (document_id, position),
  UNIQUE (document_id, product_id)
) STRICT;

-- what a shop wants to have of a product at least
CREATE TABLE stock_minimum (
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  minimum_thousandths INTEGER NOT NULL CHECK (minimum_thousandths > 0),
  PRIMARY KEY (branch_id, product_id)
) STRICT, WITHOUT ROWID;

DROP INDEX stock_movement_of_return;
ALTER TABLE stock_movement RENAME TO former_movement;
CREATE TABLE stock_movement (
  -- the order in which this file came to know them
  id INTEGER PRIMARY KEY,
  line_id TEXT REFERENCES sale_line (id),
  return_line_id TEXT REFERENCES return_line (id),
  document_line_id TEXT REFERENCES stock_document_line (id),
  kind TEXT NOT NULL REFERENCES stock_movement_kind (kind),
  branch_id INTEGER NOT NULL REFERENCES branch (id),
  product_id INTEGER NOT NULL REFERENCES product (id),
  quantity_thousandths INTEGER NOT NULL,
  at INTEGER NOT NULL,
  -- what the branch had of the product after it
  balance_thousandths INTEGER NOT NULL,
  -- the movement before it of the same branch and product
  previous_id INTEGER,
  CHECK ((line_id IS NOT NULL) + (return_line_id IS NOT NULL) + (document_line_id IS NOT NULL) <= 1),
  CHECK (kind NOT IN ('sale', 'void') OR line_id IS NOT NULL),
  CHECK (kind <> 'return' OR return_line_id IS NOT NULL),
  CHECK (kind NOT IN ('received', 'adjusted', 'counted', 'transfer-out', 'transfer-in') OR document_line_id IS NOT NULL),
  UNIQUE (line_id, kind)
) STRICT;
ALTER TABLE product_stock ADD COLUMN last_movement INTEGER;
${openings}
${formerMovements}
DROP TABLE former_movement;
CREATE UNIQUE INDEX stock_movement_of_return ON stock_movement (return_line_id) WHERE return_line_id IS NOT NULL;
CREATE UNIQUE INDEX stock_movement_of_document ON stock_movement (document_line_id) WHERE document_line_id IS NOT NULL;
`,
}
