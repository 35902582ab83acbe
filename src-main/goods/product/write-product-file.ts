import type { ProductFile, ProductFileView, ProductVariant } from '#shared/goods/product/product-file'
import type { Instant, OperatorId, ProductId } from '#shared/kernel/ids'
import { addDays, startOfDay } from '#shared/kernel/time/shop-day'
import type { WriteDb } from '../../platform/database/connection'
import type { Tables } from '../../platform/database/tables'
import { indexProduct } from '../catalog/product-words'
import { recordCost } from '../catalog/record-cost'

interface Said {
  readonly at: Instant
  readonly operatorId: OperatorId
  readonly timeZone: string
}
type Columns = Partial<Tables['product']>

/** Makes the rows say what the file says, and answers the first of them: of what all have in common, only what was changed. */
export function writeProductFile(
  db: WriteDb,
  file: ProductFile,
  before: ProductFileView | undefined,
  said: Said,
): ProductId {
  const common = commonColumns(file, said.timeZone)
  const changed = before ? pickChanged(common, commonColumns(before.file, said.timeZone)) : common
  const style = styleOf(db, file, before)
  const newCost = file.cost?.last ?? null
  const isCostNew = newCost !== null && newCost !== before?.file.cost?.last
  removeGoneBarcodes(db, file, before)
  const ids = file.variants.map((variant) => {
    const known = before?.products.find(({ uid }) => uid === variant.uid)
    const columns = { ...variantColumns(file, variant), ...style }
    if (known) db.update('product', known.productId, { ...changed, ...columns })
    else db.insert('product', { uid: variant.uid, ...common, ...columns })
    const id = known?.productId ?? idOf(db, variant.uid)
    addBarcodes(db, id, variant.barcodes)
    indexProduct(db, id)
    if (newCost !== null && (isCostNew || !known)) {
      const { at, operatorId } = said
      recordCost(db, { productId: id, cost: newCost, at, cause: 'typed', source: null, operatorId })
    }
    return id
  })
  const [first] = ids
  if (first === undefined) throw new Error('A file has at least one product')
  return first
}

function commonColumns(file: ProductFile, timeZone: string) {
  const { promotional } = file
  return {
    description: file.description,
    family_id: file.familyId,
    brand_id: file.brandId,
    unit: file.unit,
    classification: file.classification === '' ? null : file.classification,
    is_fractional: Number(file.fractional),
    promotional_price_cents: promotional?.price ?? null,
    promotion_starts_at: promotional?.from ? startOfDay(promotional.from, timeZone) : null,
    promotion_ends_at: promotional?.until ? startOfDay(addDays(promotional.until, 1), timeZone) - 1 : null,
  } satisfies Columns
}

function pickChanged(after: Columns, before: Columns): Columns {
  const keys = Object.keys(after) as (keyof Columns)[]
  return Object.fromEntries(keys.filter((key) => after[key] !== before[key]).map((key) => [key, after[key]]))
}

function variantColumns(file: ProductFile, { code, size, color, price, active }: ProductVariant) {
  return { code, size, color, price_cents: price ?? file.price, active: Number(active) } satisfies Columns
}

/** What keeps several together has the name of the first of them, so that two tills that make one make the same. */
function styleOf(db: WriteDb, file: ProductFile, before: ProductFileView | undefined): Columns {
  const [first] = file.variants
  const uids = [...(before?.products ?? []), ...file.variants].map(({ uid }) => uid)
  const known = db.get<{ id: number }>(
    `SELECT style_id AS id FROM product WHERE uid IN (${uids.map(() => '?').join(', ')}) AND style_id IS NOT NULL`,
    ...uids,
  )
  if (known) {
    db.update('product_style', known.id, { code: file.code })
    return { style_id: known.id }
  }
  if (!first || file.variants.length === 1) return {}
  db.insert('product_style', { uid: first.uid, code: file.code })
  const made = db.get<{ id: number }>('SELECT id FROM product_style WHERE uid = ?', first.uid)
  return { style_id: made?.id ?? null }
}

/** Before any is written: what one size had, another may get. */
function removeGoneBarcodes(db: WriteDb, file: ProductFile, before: ProductFileView | undefined): void {
  for (const { uid, productId } of before?.products ?? []) {
    const kept = file.variants.find((variant) => variant.uid === uid)?.barcodes ?? []
    for (const gone of barcodesOf(db, productId).filter((one) => !kept.includes(one)))
      db.run('DELETE FROM product_barcode WHERE barcode = ?', gone)
  }
}

function addBarcodes(db: WriteDb, id: ProductId, barcodes: readonly string[]): void {
  const before = barcodesOf(db, id)
  for (const barcode of barcodes.filter((one) => !before.includes(one)))
    db.insert('product_barcode', { barcode, product_id: id })
}

const barcodesOf = (db: WriteDb, id: ProductId): string[] =>
  db
    .all<{ barcode: string }>('SELECT barcode FROM product_barcode WHERE product_id IN (?)', id)
    .map(({ barcode }) => barcode)

function idOf(db: WriteDb, uid: string): ProductId {
  const row = db.get<{ id: ProductId }>('SELECT id FROM product WHERE uid = ?', uid)
  if (!row) throw new Error('A row just inserted is there')
  return row.id
}
