import { normalizeBarcode } from '#shared/goods/catalog/ean'
import type { productContract } from '#shared/goods/product/product-operations'
import { fail, ok } from '#shared/kernel/result'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import { authorize } from '../../store/access/caller'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameters-in-force'
import { pastCosts } from './cost-queries'
import { nextInternalBarcodes } from './new-codes'
import { productFile, withoutCost } from './product-file-queries'
import { checkBarcode, checkCode } from './refuse-codes'
import { saveProduct } from './save-product'

export function productQueries({ database, terminal }: ReadDesk): QueriesFor<typeof productContract> {
  return {
    'product.file': ({ productId }, caller) => {
      const { branchId } = terminal
      const found = productFile(database, productId, { branchId, timeZone: shopTimeZone(database, branchId) })
      if (!found) return fail({ code: 'unknown-product' })
      return ok(authorize(caller, 'catalog.see-cost').ok ? found : withoutCost(found))
    },
    'product.costs': ({ productId }) => ok(pastCosts(database, productId)),
    'product.check-code': ({ code, kind, of }) =>
      kind === 'code' ? checkCode(database, code, of) : checkBarcode(database, normalizeBarcode(code), of),
    'product.internal-barcodes': (input) =>
      nextInternalBarcodes(database, {
        ...input,
        prefix: readParameter(database, 'catalog.internal-prefix', terminal),
      }),
  }
}

export function productCommands(desk: Desk, central: CentralLink): CommandsFor<typeof productContract> {
  return { 'product.save': (input, caller) => saveProduct(desk, central, caller, input) }
}
