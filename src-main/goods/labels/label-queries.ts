import { isValidEan } from '#shared/goods/catalog/ean'
import type { LabelCode, LabelFacts, LabelOccasion } from '#shared/goods/labels/label-facts'
import type { ProductId } from '#shared/kernel/ids'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { ReadDb } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import { branchProfile } from '../../store/branch/branch-queries'
import { shopToday } from '../../store/branch/shop-clock-queries'
import { asSold } from '../catalog/find-products'
import { productView } from '../catalog/product-queries'
import { productOfCode } from '../catalog/resolve-code'
import { rulesInForce } from '../pricing/rules-in-force'

/** What labels say of products now, of those there are, by id; a price is what the till would ask for one. */
export function labelFacts(desk: ReadDesk, ids: readonly ProductId[]): ReadonlyMap<ProductId, LabelFacts> {
  const { database: db, terminal, now } = desk
  const place = { branchId: terminal.branchId, at: now() }
  const rules = rulesInForce(db, { ...place, customerId: null })
  const facts = new Map<ProductId, LabelFacts>()
  for (const id of new Set(ids)) {
    const found = productView(db, id, place)
    if (found === undefined) continue
    const { code, description, variant, brand, unit, listPrice, promotionalPrice } = asSold(found, rules)
    const scans = codeOf(db, { id, code }, place)
    facts.set(id, {
      productId: id,
      code,
      description,
      variant,
      brand,
      unit,
      price: listPrice,
      promotionalPrice,
      scans,
    })
  }
  return facts
}

export function labelOccasion({ database, terminal, now }: ReadDesk): LabelOccasion {
  return {
    shop: branchProfile(database, terminal.branchId).name,
    today: printedDay(shopToday(database, { now, terminal })),
  }
}

/** A code the till reads back as this product: an EAN before other barcodes, the shop's own code where there is none. */
function codeOf(
  db: ReadDb,
  { id, code }: { readonly id: ProductId; readonly code: string },
  place: Parameters<typeof productOfCode>[2],
): LabelCode | null {
  const barcodes = db
    .all<{ barcode: string }>(
      'SELECT barcode FROM product_barcode WHERE product_id IN (?) ORDER BY barcode',
      id,
    )
    .map(({ barcode }) => symbolOf(barcode))
  const wanted = [...barcodes.filter(isEan), ...barcodes.filter((one) => !isEan(one)), symbolOf(code)]
  // What is no longer for sale is not found by its codes either; its label says them all the same.
  const isReadAs = (value: string) => (productOfCode(db, value, place)?.id ?? id) === id
  return wanted.find(({ value }) => isPrintable(value) && isReadAs(value)) ?? null
}

const isEan = ({ symbology }: LabelCode): boolean => symbology !== 'code128'

function symbolOf(value: string): LabelCode {
  if (value.length === 13 && isValidEan(value)) return { symbology: 'ean13', value }
  if (value.length === 8 && isValidEan(value)) return { symbology: 'ean8', value }
  return { symbology: 'code128', value }
}

/** Code 128 has these letters. */
const isPrintable = (value: string): boolean => /^[\u0020-\u007e]{1,40}$/.test(value)
