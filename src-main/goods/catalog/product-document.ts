import {
  productDocument,
  productDocumentSchema,
  type ProductDocument,
} from '#shared/goods/shared-products/product-document'
import type { ProductId } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import type { DocumentSource } from '../../platform/central-link/document-source'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { indexProduct } from './product-words'
import { recordCost } from './record-cost'

type Flat = Omit<ProductDocument, 'brand' | 'family' | 'style' | 'isFractional' | 'active' | 'barcodes'>
type Row = Flat & {
  readonly id: ProductId
  readonly brandUid: string | null
  readonly brandName: string
  readonly familyUid: string | null
  readonly familyName: string
  readonly styleUid: string | null
  readonly styleCode: string
  readonly isFractional: 0 | 1
  readonly active: 0 | 1
}

/** Products as rows of this file, with their barcodes, what they cost, and their words in the search. */
export const productDocuments: DocumentSource = {
  kind: productDocument,
  uids: (db, after, limit) =>
    db
      .all<{ uid: string }>('SELECT uid FROM product WHERE uid > ? ORDER BY uid LIMIT ?', after, limit)
      .map(({ uid }) => uid),
  read(db, uid) {
    const row = db.get<Row>(
      `SELECT product.id, product.code, description, size, color, brand.uid AS brandUid, brand.name AS brandName,
              family.uid AS familyUid, family.name AS familyName, style.uid AS styleUid, style.code AS styleCode,
              classification, unit, is_fractional AS isFractional,
              price_cents AS price, promotional_price_cents AS promotionalPrice,
              promotion_starts_at AS promotionStartsAt, promotion_ends_at AS promotionEndsAt, cost_cents AS cost,
              (SELECT max(at) FROM product_cost WHERE product_id = product.id) AS costAt, product.active
       FROM product LEFT JOIN brand ON brand.id = brand_id LEFT JOIN family ON family.id = family_id
       LEFT JOIN product_style AS style ON style.id = style_id
       WHERE product.uid = ?`,
      uid,
    )
    if (!row) return undefined
    const { id, brandUid, brandName, familyUid, familyName, styleUid, styleCode, ...flat } = row
    return {
      ...flat,
      brand: brandUid === null ? null : { uid: brandUid, name: brandName },
      family: familyUid === null ? null : { uid: familyUid, name: familyName },
      style: styleUid === null ? null : { uid: styleUid, code: styleCode },
      isFractional: row.isFractional === 1,
      active: row.active === 1,
      barcodes: barcodesOf(db, id),
    }
  },
  write: (db, uid, body) => writeProduct(db, uid, productDocumentSchema.parse(body)),
  erase: (db, uid) => void db.run('UPDATE product SET active = 0 WHERE uid = ?', uid),
}

function barcodesOf(db: ReadDb, id: ProductId): string[] {
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
    style_id: styled(db, one.style),
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
  const known = productOf(db, uid)
  if (!known) db.insert('product', { uid, ...row })
  else db.update('product', known.id, row)
  const id = known?.id ?? productOf(db, uid)?.id
  if (id === undefined) throw new Error('A row just inserted is there')
  takeCost(db, id, one, known?.cost ?? null)
  db.run('DELETE FROM product_barcode WHERE product_id = ?', id)
  for (const barcode of one.barcodes) db.insert('product_barcode', { barcode, product_id: id })
  indexProduct(db, id)
}

/** What it cost somewhere else is part of the history here, too. */
function takeCost(
  db: WriteDb,
  productId: ProductId,
  { cost, costAt }: ProductDocument,
  known: number | null,
): void {
  if (cost === null || costAt === null || cost === known) return
  const told = { cause: 'elsewhere', source: null, operatorId: null } as const
  recordCost(db, { productId, cost: cents(cost), at: costAt, ...told })
}

/** A name is the family's or brand's own document: here it only makes one that is not known yet. */
function named(db: WriteDb, table: 'brand' | 'family', one: ProductDocument['brand']): number | null {
  if (one === null) return null
  if (idOf(db, table, one.uid) === null) db.insert(table, { uid: one.uid, name: one.name })
  return idOf(db, table, one.uid)
}

function styled(db: WriteDb, style: ProductDocument['style']): number | null {
  if (style === null) return null
  const known = idOf(db, 'product_style', style.uid)
  if (known === null) db.insert('product_style', style)
  else db.update('product_style', known, { code: style.code })
  return known ?? idOf(db, 'product_style', style.uid)
}

function idOf(db: ReadDb, table: 'product_style' | 'brand' | 'family', uid: string): number | null {
  return db.get<{ id: number }>(`SELECT id FROM ${table} WHERE uid = ?`, uid)?.id ?? null
}

function productOf(db: ReadDb, uid: string): { id: ProductId; cost: number | null } | undefined {
  return db.get('SELECT id, cost_cents AS cost FROM product WHERE uid = ?', uid)
}
