import type { ProductId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import type { WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import type { ImportPlace } from '../../store/import/import-kind'
import { indexProduct } from '../catalog/product-words'
import { recordCost } from '../catalog/record-cost'
import { groupingNamed } from './known-product-queries'
import type { ProductChanges, ProductRow } from './product-changes'

interface NewProduct {
  readonly row: ProductRow
  readonly barcodes: readonly string[]
}

type Said = Pick<ImportPlace, 'at' | 'operatorId'>

/** Writes a product nobody knew, with its barcodes, its brand and its family. */
export function insertProduct(db: WriteDb, { row, barcodes }: NewProduct, said: Said): void {
  const { brand, family, cost_cents: cost, ...rest } = row
  const uid = newId<string>()
  db.insert('product', {
    uid,
    ...rest,
    brand_id: brand === null ? null : groupingOf(db, 'brand', brand),
    family_id: family === null ? null : groupingOf(db, 'family', family),
  })
  const id = db.get<{ id: ProductId }>('SELECT id FROM product WHERE uid IN (?)', uid)?.id
  if (id === undefined) throw new Error('A row just inserted is there')
  addRest(db, id, { cost, barcodes }, said)
}

/** Changes what is named of a product, and adds barcodes it did not have; those it has stay. */
export function updateProduct(db: WriteDb, id: ProductId, changes: ProductChanges, said: Said): void {
  const { brand, family, cost_cents: cost, ...rest } = changes.row
  db.update('product', id, {
    ...rest,
    ...(typeof brand === 'string' && { brand_id: groupingOf(db, 'brand', brand) }),
    ...(typeof family === 'string' && { family_id: groupingOf(db, 'family', family) }),
  })
  addRest(db, id, { cost: cost ?? null, barcodes: changes.barcodes }, said)
}

interface Rest {
  readonly cost: number | null
  readonly barcodes: readonly string[]
}

function addRest(db: WriteDb, id: ProductId, { cost, barcodes }: Rest, { at, operatorId }: Said): void {
  for (const barcode of barcodes) db.insert('product_barcode', { barcode, product_id: id })
  if (cost !== null) recordCost(db, { productId: id, cost: cents(cost), at, ...asImported, operatorId })
  indexProduct(db, id)
}

const asImported = { cause: 'imported', source: null } as const

/** The brand or family of this name; a new one where there is none. */
function groupingOf(db: WriteDb, table: 'brand' | 'family', name: string): number {
  const known = groupingNamed(db, table, name)
  if (known) return known.id
  db.insert(table, { uid: newId<string>(), name })
  const made = groupingNamed(db, table, name)
  if (!made) throw new Error('A row just inserted is there')
  return made.id
}
