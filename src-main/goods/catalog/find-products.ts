import type { ProductView } from '#shared/goods/catalog/product'
import { ftsPrefixQuery } from '#shared/goods/catalog/search-terms'
import { asWritten, suggestWords } from '#shared/goods/catalog/suggest-words'
import type { Suggestion } from '#shared/goods/catalog/suggestion'
import { priceOfOne } from '#shared/goods/pricing/price-of-one'
import type { PriceRule } from '#shared/goods/pricing/rules/price-rule'
import type { BranchId, Instant } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'
import { rulesInForce } from '../pricing/rules-in-force'
import { isAnyProductNamed, productView, searchProducts, type FoundProduct } from './product-queries'
import { productOfCode } from './resolve-code'

/** Products by exact barcode or code first, then by word prefixes, accents ignored (FEATURES A1). */
export function findProducts(
  db: ReadDb,
  { text, limit }: { readonly text: string; readonly limit: number },
  where: { readonly branchId: BranchId; readonly at: Instant },
): { products: ProductView[]; more: boolean; suggestion: Suggestion | null } {
  const exact = productOfCode(db, text, where)
  const first = exact && productView(db, exact.id, where)
  const query = ftsPrefixQuery(text)
  const found = query === undefined ? [] : searchProducts(db, query, { ...where, limit: limit + 1 })
  const products = first ? [first, ...found.filter(({ id }) => id !== first.id)] : found
  const rules = rulesInForce(db, { ...where, customerId: null })
  return {
    products: products.slice(0, limit).map((product) => asSold(product, rules)),
    more: products.length > limit,
    suggestion: products.length === 0 ? suggestProduct(db, text, where) : null,
  }
}

/** What words that find nothing may have meant (FEATURES A1): asked for only then, so that a search costs what it did. */
function suggestProduct(
  db: ReadDb,
  text: string,
  where: { readonly branchId: BranchId; readonly at: Instant },
): Suggestion | null {
  const words = suggestWords(text, (meant) => isAnyProductNamed(db, ftsPrefixQuery(meant.join(' ')) ?? ''))
  const query = words && ftsPrefixQuery(words.join(' '))
  const [example] = query === undefined ? [] : searchProducts(db, query, { ...where, limit: 1 })
  return words && example
    ? { words: asWritten(words, example.description), example: example.description }
    : null
}

/** With the price it will have on a sale, so that what the customer is told is what they pay. */
export function asSold(
  { brandId, familyId, ...product }: FoundProduct,
  rules: readonly PriceRule[],
): ProductView {
  const { listPrice, promotionalPrice } = product
  const price = priceOfOne({ unitPrice: listPrice, promotionalPrice, brandId, familyId }, rules)
  return { ...product, promotionalPrice: price < listPrice ? price : null }
}
