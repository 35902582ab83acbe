import type { Migration } from '../migration'

const letters = ['áàâãäA', 'éèêëE', 'íìîïI', 'óòôõöO', 'úùûüU', 'çC', 'ñN']

/** Upper case without accents, by what every program's SQLite can do; most descriptions have no accent, and cost a tenth. */
const plain = letters.reduce((of, [...row]) => {
  const letterFor = row.at(-1) ?? ''
  return row
    .slice(0, -1)
    .reduce(
      (text, letter) =>
        `replace(replace(${text},'${letter}','${letterFor}'),'${letter.toUpperCase()}','${letterFor}')`,
      of,
    )
}, 'description')

/** Each order the list of products may have is the order of an index, so that a million of them are read a page at a time. */
export const productList: Migration = {
  version: 81,
  touches: [],
  sql: `
ALTER TABLE product ADD COLUMN description_order TEXT AS (upper(CASE WHEN description GLOB '*[^ -~]*' THEN ${plain} ELSE description END)) VIRTUAL;
CREATE INDEX product_by_description ON product (description_order, id);
CREATE INDEX product_by_price ON product (price_cents, id);
-- the wider ones do as well
DROP INDEX product_by_family;
DROP INDEX product_by_brand;
CREATE INDEX product_in_family ON product (family_id, code);
CREATE INDEX product_of_brand ON product (brand_id, code);
CREATE INDEX product_inactive ON product (id) WHERE active = 0;
CREATE INDEX product_stock_by_quantity ON product_stock (branch_id, quantity_thousandths, product_id);
`,
}
