import { normalizeBarcode } from '../../src-shared/catalog/ean'
import type { ProductView } from '../../src-shared/catalog/product'
import { ftsPrefixQuery } from '../../src-shared/catalog/search-terms'
import type { BranchId, Instant } from '../../src-shared/ids'
import type { ReadDb } from '../database/connection'
import { productByBarcode, productByCode, productView, searchProducts } from './product-queries'

/** Products by exact barcode or code first, then by word prefixes, accents ignored (FEATURES A1). */
export function findProducts(
  db: ReadDb,
  { text, limit }: { readonly text: string; readonly limit: number },
  where: { readonly branchId: BranchId; readonly at: Instant },
): { products: ProductView[]; more: boolean } {
  const code = normalizeBarcode(text)
  const exact = productByBarcode(db, code, where.at) ?? productByCode(db, code, where.at)
  const first = exact && productView(db, exact.id, where)
  const query = ftsPrefixQuery(text)
  const found = query === undefined ? [] : searchProducts(db, query, { ...where, limit: limit + 1 })
  const products = first ? [first, ...found.filter(({ id }) => id !== first.id)] : found
  return { products: products.slice(0, limit), more: products.length > limit }
}
