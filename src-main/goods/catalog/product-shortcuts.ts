import type { ProductView } from '#shared/goods/catalog/product'
import type { ReadDesk } from '../../platform/database/desk'
import { readParameter } from '../../store/settings/parameters-in-force'
import { rulesInForce } from '../pricing/rules-in-force'
import { asSold } from './find-products'
import { productByCode, productById, productView } from './product-queries'
import { familyNames, mostSoldProducts } from './shortcut-queries'

/** As many as fit the search window of the smallest screen without scrolling. */
const favouriteCount = 8
const familyCount = 16

/** The products the shop chose for its buttons, else what sold most lately; and the families (FEATURES A1). */
export function productShortcuts({ database, terminal, now }: ReadDesk): {
  favourites: ProductView[]
  families: string[]
} {
  const where = { branchId: terminal.branchId, at: now() }
  const chosen = readParameter(database, 'catalog.favourites', terminal)
    .split(/[\s,;]+/)
    .flatMap((code) => productByCode(database, code, where.at)?.id ?? [])
  const ids = chosen.length > 0 ? chosen : mostSoldProducts(database, favouriteCount)
  const rules = rulesInForce(database, { ...where, customerId: null })
  return {
    favourites: ids.slice(0, favouriteCount).flatMap((id) => {
      const product =
        productById(database, id, where.at) === undefined ? undefined : productView(database, id, where)
      return product === undefined ? [] : [asSold(product, rules)]
    }),
    families: familyNames(database, familyCount),
  }
}
