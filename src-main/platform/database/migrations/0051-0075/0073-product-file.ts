import type { Migration } from '../migration'

const enrolled = 'EXISTS (SELECT 1 FROM central_link WHERE epoch IS NOT NULL)'

/** Whoever writes goods, the others are told: a row of its own, or one that belongs to a product. */
const told = (table: string, kind: string, events: readonly ('INSERT' | 'UPDATE')[]): string =>
  events
    .map(
      (event) => `
CREATE TRIGGER ${table}_${event.toLowerCase()}_for_all AFTER ${event} ON ${table} WHEN ${enrolled}
BEGIN INSERT INTO document_edit (uid, kind) VALUES (NEW.uid, '${kind}') ON CONFLICT (uid) DO NOTHING; END;`,
    )
    .join('')
const toldOfProduct = (table: string, event: 'INSERT' | 'DELETE', row: 'NEW' | 'OLD'): string => `
CREATE TRIGGER ${table}_${event.toLowerCase()}_for_all AFTER ${event} ON ${table} WHEN ${enrolled}
BEGIN INSERT INTO document_edit (uid, kind) SELECT uid, 'product' FROM product WHERE id = ${row}.product_id
  ON CONFLICT (uid) DO NOTHING; END;`

/**
 * What the product file keeps: sizes and colours that belong together, what goods cost with its history, what they cost
 * when they were sold, families and brands that are no longer given.
 */
export const productFile: Migration = {
  version: 73,
  touches: [],
  sql: `
CREATE TABLE product_style (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
  -- what the codes of its sizes and colours begin with
  code TEXT NOT NULL
) STRICT;
ALTER TABLE product ADD COLUMN style_id INTEGER REFERENCES product_style (id);
CREATE INDEX product_by_style ON product (style_id) WHERE style_id IS NOT NULL;
CREATE INDEX product_style_by_code ON product_style (code);
-- the last of product_cost; null where nobody ever said
ALTER TABLE product ADD COLUMN cost_cents INTEGER CHECK (cost_cents >= 0);
CREATE TABLE product_cost (
  id INTEGER PRIMARY KEY,
  product_id INTEGER NOT NULL REFERENCES product (id),
  cost_cents INTEGER NOT NULL CHECK (cost_cents >= 0),
  at INTEGER NOT NULL,
  cause TEXT NOT NULL CHECK (cause <> ''),
  -- the paper it came with, or the supplier
  source TEXT,
  operator_id TEXT
) STRICT;
CREATE INDEX product_cost_by_product ON product_cost (product_id, at);
CREATE TRIGGER product_cost_never_changes BEFORE UPDATE ON product_cost
BEGIN SELECT RAISE(ABORT, 'costs are append-only'); END;
CREATE TRIGGER product_cost_never_goes BEFORE DELETE ON product_cost
BEGIN SELECT RAISE(ABORT, 'costs are append-only'); END;
ALTER TABLE sale_line ADD COLUMN unit_cost_cents INTEGER CHECK (unit_cost_cents >= 0);
ALTER TABLE brand ADD COLUMN active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1));
ALTER TABLE family ADD COLUMN active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1));
CREATE INDEX product_by_brand ON product (brand_id) WHERE brand_id IS NOT NULL;
CREATE INDEX product_by_family ON product (family_id) WHERE family_id IS NOT NULL;
${told('product', 'product', ['INSERT', 'UPDATE'])}
${told('brand', 'brand', ['INSERT', 'UPDATE'])}
${told('family', 'family', ['INSERT', 'UPDATE'])}
${toldOfProduct('product_barcode', 'INSERT', 'NEW')}
${toldOfProduct('product_barcode', 'DELETE', 'OLD')}
`,
}
