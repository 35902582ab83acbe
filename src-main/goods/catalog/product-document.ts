import {
  productDocument,
  productDocumentSchema,
  type ProductDocument,
} from '#shared/goods/shared-products/product-document'
import type { DocumentSource } from '../../platform/central-link/document-source'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

type Row = Omit<ProductDocument, 'brand' | 'family' | 'isFractional' | 'active' | 'barcodes'> & {
  readonly id: number
  readonly brandUid: string | null
  readonly brandName: string
  readonly familyUid: string | null
  readonly familyName: string
  readonly isFractional: 0 | 1
  readonly active: 0 | 1
}

/** Products as rows of this file, with their barcodes, and their words in the search. */
export const productDocuments: DocumentSource = {
  kind: productDocument,
  uids: (db, after, limit) =>
    db
      .all<{ uid: string }>('SELECT uid FROM product WHERE uid > ? ORDER BY uid LIMIT ?', after, limit)
      .map(({ uid }) => uid),
  read(db, uid) {
    const row = db.get<Row>(
      `SELECT product.id, code, description, size, color, brand.uid AS brandUid, brand.name AS brandName,
              family.uid AS familyUid, family.name AS familyName, classification, unit, is_fractional AS isFractional,
              price_cents AS price, promotional_price_cents AS promotionalPrice,
              promotion_starts_at AS promotionStartsAt, promotion_ends_at AS promotionEndsAt, active
       FROM product LEFT JOIN brand ON brand.id = brand_id LEFT JOIN family ON family.id = family_id
       WHERE product.uid = ?`,
      uid,
    )
    if (!row) return undefined
    const { id, brandUid, brandName, familyUid, familyName, isFractional, active, ...rest } = row
    return {
      ...rest,
      brand: brandUid === null ? null : { uid: brandUid, name: brandName },
      family: familyUid === null ? null : { uid: familyUid, name: familyName },
      isFractional: isFractional === 1,
      active: active === 1,
      barcodes: barcodesOf(db, id),
    }
  },
  write: (db, uid, body) => writeProduct(db, uid, productDocumentSchema.parse(body)),
  erase: (db, uid) => void db.run('UPDATE product SET active = 0 WHERE uid = ?', uid),
}

function barcodesOf(db: ReadDb, id: number): string[] {
  return db
    .all<{ barcode: string }>(
      'SELECT barcode FROM product_barcode WHERE product_id IN (?) ORDER BY barcode',
      id,
    )
    .map(({ barcode }) => barcode)
}

function writeProduct(db: WriteDb, uid: string, one: ProductDocument): void {
  const row = {
    code: one.code,
    description: one.description,
    size: one.size,
    color: one.color,
    brand_id: named(db, 'brand', one.brand),
    family_id: named(db, 'family', one.family),
    classification: one.classification,
    unit: one.unit,
    is_fractional: Number(one.isFractional),
    price_cents: one.price,
    promotional_price_cents: one.promotionalPrice,
    promotion_starts_at: one.promotionStartsAt,
    promotion_ends_at: one.promotionEndsAt,
    active: Number(one.active),
  }
  const known = idOf(db, 'product', uid)
  if (known === null) db.insert('product', { uid, ...row })
  else db.update('product', known, row)
  const id = known ?? idOf(db, 'product', uid)
  if (id === null) throw new Error('A row just inserted is there')
  db.run('DELETE FROM product_barcode WHERE product_id = ?', id)
  for (const barcode of one.barcodes) db.insert('product_barcode', { barcode, product_id: id })
  db.run('DELETE FROM product_search WHERE rowid = ?', id)
  db.run('INSERT INTO product_search (rowid, words) VALUES (?, ?)', id, `${one.description} ${one.code}`)
}

function named(db: WriteDb, table: 'brand' | 'family', one: ProductDocument['brand']): number | null {
  if (one === null) return null
  const known = idOf(db, table, one.uid)
  if (known === null) db.insert(table, { uid: one.uid, name: one.name })
  else db.update(table, known, { name: one.name })
  return known ?? idOf(db, table, one.uid)
}

function idOf(db: ReadDb, table: 'product' | 'brand' | 'family', uid: string): number | null {
  return db.get<{ id: number }>(`SELECT id FROM ${table} WHERE uid = ?`, uid)?.id ?? null
}
