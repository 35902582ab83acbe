import type { ProductId } from '#shared/kernel/ids'
import type { WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { groupingNamed } from './known-product-queries'
import type { ProductChanges, ProductRow } from './product-changes'

interface NewProduct {
  readonly row: ProductRow
  readonly barcodes: readonly string[]
}

/** Writes a product nobody knew, with its barcodes, its brand and its family. */
export function insertProduct(db: WriteDb, { row, barcodes }: NewProduct): void {
  const { brand, family, ...rest } = row
  const uid = newId<string>()
  db.insert('product', {
    uid,
    ...rest,
    brand_id: brand === null ? null : groupingOf(db, 'brand', brand),
    family_id: family === null ? null : groupingOf(db, 'family', family),
  })
  const id = db.get<{ id: ProductId }>('SELECT id FROM product WHERE uid IN (?)', uid)?.id
  if (id === undefined) throw new Error('A row just inserted is there')
  addBarcodes(db, id, barcodes)
  index(db, id)
}

/** Changes what is named of a product, and adds barcodes it did not have; those it has stay. */
export function updateProduct(db: WriteDb, id: ProductId, { row, barcodes }: ProductChanges): void {
  const { brand, family, ...rest } = row
  db.update('product', id, {
    ...rest,
    ...(typeof brand === 'string' && { brand_id: groupingOf(db, 'brand', brand) }),
    ...(typeof family === 'string' && { family_id: groupingOf(db, 'family', family) }),
  })
  addBarcodes(db, id, barcodes)
  index(db, id)
}

function addBarcodes(db: WriteDb, id: ProductId, barcodes: readonly string[]): void {
  for (const barcode of barcodes) db.insert('product_barcode', { barcode, product_id: id })
}

function index(db: WriteDb, id: ProductId): void {
  db.run('DELETE FROM product_search WHERE rowid = ?', id)
  db.run(
    `INSERT INTO product_search (rowid, words) SELECT id, description || ' ' || code FROM product WHERE id IN (?)`,
    id,
  )
}

/** The brand or family of this name; a new one where there is none. */
function groupingOf(db: WriteDb, table: 'brand' | 'family', name: string): number {
  const known = groupingNamed(db, table, name)
  if (known) return known.id
  db.insert(table, { uid: newId<string>(), name })
  const made = groupingNamed(db, table, name)
  if (!made) throw new Error('A row just inserted is there')
  return made.id
}
