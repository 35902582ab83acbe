import { join } from 'node:path'
import { openFile } from '#main/platform/database/connection'
import { newId } from '#main/platform/database/new-id'

/**
 * The floor of finishing: the rows of a whole sale written by hand, as durably, into a file that knows nothing but as
 * many products.
 */
export function rawSales(folder: string, products: number): { sell: () => void; close: () => void } {
  const raw = openFile(join(folder, 'raw.db'))
  raw.exec(`
    CREATE TABLE sale (id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, at INTEGER NOT NULL, total INTEGER NOT NULL) STRICT;
    CREATE TABLE line (id TEXT PRIMARY KEY, sale_id TEXT NOT NULL REFERENCES sale (id), product_id INTEGER NOT NULL,
                       description TEXT NOT NULL, quantity INTEGER NOT NULL, net INTEGER NOT NULL) STRICT;
    CREATE INDEX line_of_sale ON line (sale_id);
    CREATE TABLE tender (id TEXT PRIMARY KEY, sale_id TEXT NOT NULL REFERENCES sale (id), kind TEXT NOT NULL,
                         amount INTEGER NOT NULL) STRICT;
    CREATE INDEX tender_of_sale ON tender (sale_id);
    CREATE TABLE stock (product_id INTEGER PRIMARY KEY, quantity INTEGER NOT NULL) STRICT;
    CREATE TABLE movement (line_id TEXT PRIMARY KEY, product_id INTEGER NOT NULL, quantity INTEGER NOT NULL) STRICT;
    CREATE TABLE cash (sale_id TEXT PRIMARY KEY, amount INTEGER NOT NULL) STRICT;
    CREATE TABLE receipt (sale_id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
    WITH RECURSIVE ids (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM ids WHERE id < ${products})
    INSERT INTO stock SELECT id, 100000 FROM ids;
  `)
  const sale = raw.prepare('INSERT INTO sale VALUES (?, ?, ?, ?)')
  const line = raw.prepare('INSERT INTO line VALUES (?, ?, ?, ?, ?, ?)')
  const tender = raw.prepare('INSERT INTO tender VALUES (?, ?, ?, ?)')
  const stock = raw.prepare('UPDATE stock SET quantity = quantity - ? WHERE product_id = ?')
  const movement = raw.prepare('INSERT INTO movement VALUES (?, ?, ?)')
  const cash = raw.prepare('INSERT INTO cash VALUES (?, ?)')
  const receipt = raw.prepare('INSERT INTO receipt VALUES (?, ?)')
  const body = 'x'.repeat(2600)
  let number = 0

  const transaction = raw.transaction(() => {
    const saleId = newId()
    number += 1
    sale.run(saleId, number, Date.now(), 5 * 4990)
    for (let nth = 0; nth < 5; nth++) {
      // Spread over the catalogue, as what people buy is.
      const productId = 1 + (((number * 5 + nth) * 7919) % products)
      const lineId = newId()
      line.run(lineId, saleId, productId, 'Camiseta Básica Algodão', 1000, 4990)
      movement.run(lineId, productId, -1000)
      stock.run(1000, productId)
    }
    tender.run(newId(), saleId, 'cash', 10_000)
    tender.run(newId(), saleId, 'debit-card', 14_950)
    cash.run(saleId, 10_000)
    receipt.run(saleId, body)
  })
  return { sell: () => transaction.immediate(), close: () => raw.close() }
}
