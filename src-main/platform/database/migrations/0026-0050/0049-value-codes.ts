import type { Migration } from '../migration'

/** Whether what stands in a column lies in the range of a kind of stored value, in thirteen digits or with zeros before. */
const isMoney = (
  column: string,
) => `ltrim(NEW.${column}, '0') NOT GLOB '*[^0-9]*' AND length(ltrim(NEW.${column}, '0')) = 13
  AND EXISTS (SELECT 1 FROM value_kind WHERE prefix = substr(ltrim(NEW.${column}, '0'), 1, 3))`

/** New rows, and rows that change it: what a shop has had under such a number goes on as it was. */
const keptApart = (table: string, column: string) => `
CREATE TRIGGER ${table}_${column}_is_no_money BEFORE INSERT ON ${table} WHEN ${isMoney(column)}
BEGIN SELECT RAISE(ABORT, 'this number is kept for money'); END;
CREATE TRIGGER ${table}_${column}_becomes_no_money BEFORE UPDATE OF ${column} ON ${table}
WHEN NEW.${column} IS NOT OLD.${column} AND ${isMoney(column)}
BEGIN SELECT RAISE(ABORT, 'this number is kept for money'); END;
`

/** Each kind of stored value has its range of numbers, which no product and no customer is given. */
export const valueCodes: Migration = {
  version: 49,
  touches: [],
  sql: `
ALTER TABLE value_kind ADD COLUMN prefix TEXT CHECK (length(prefix) = 3);
UPDATE value_kind SET prefix = CASE kind WHEN 'exchange-voucher' THEN '980' WHEN 'gift-voucher' THEN '990'
  WHEN 'gift-card' THEN '991' WHEN 'wallet' THEN '992' END;
${keptApart('product', 'code')}${keptApart('product_barcode', 'barcode')}
${keptApart('customer', 'code')}${keptApart('customer', 'loyalty_card')}
`,
}
