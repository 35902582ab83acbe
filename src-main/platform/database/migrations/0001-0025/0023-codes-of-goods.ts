/**
 * Lot, expiry and serial a code carried, for the lines of shops that keep them; and codes with letters found whatever
 * their case, by an index of these alone: digits have none.
 */
export const codesOfGoods = {
  version: 23,
  sql: `
ALTER TABLE sale_line ADD COLUMN lot TEXT;
ALTER TABLE sale_line ADD COLUMN expires_on TEXT;
ALTER TABLE sale_line ADD COLUMN serial TEXT;
ALTER TABLE order_line ADD COLUMN lot TEXT;
ALTER TABLE order_line ADD COLUMN expires_on TEXT;
ALTER TABLE order_line ADD COLUMN serial TEXT;
CREATE INDEX product_by_letters ON product (code COLLATE NOCASE) WHERE code GLOB '*[A-Za-z]*';
CREATE INDEX product_barcode_by_letters ON product_barcode (barcode COLLATE NOCASE) WHERE barcode GLOB '*[A-Za-z]*';
`,
} as const
