import { normalizeBarcode } from '#shared/goods/catalog/ean'
import type { groupingContract } from '#shared/goods/product/grouping-operations'
import type { productContract } from '#shared/goods/product/product-operations'
import { fail, ok } from '#shared/kernel/result'
import type { CentralLink } from '../../platform/central-link/central-link'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import { authorize } from '../../store/access/caller'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameters-in-force'
import { mergeGroupings, removeGrouping, saveGrouping, setGroupingActive } from './change-groupings'
import { pastCosts } from './cost-queries'
import { countByGroup, listGroups } from './grouping-rows'
import { nextInternalBarcodes } from './new-codes'
import { hasProducts, productFile, withoutCost } from './product-file-queries'
import { checkBarcode, checkCode } from './refuse-codes'
import type { Regroup } from './regroup'
import { saveProduct } from './save-product'

type Operations = typeof productContract & typeof groupingContract

export function productQueries({ database, terminal }: ReadDesk): QueriesFor<Operations> {
  return {
    'grouping.list': ({ grouping }) => ok(listGroups(database, grouping)),
    'grouping.counts': ({ grouping }) => ok(countByGroup(database, grouping)),
    'product.any': () => ok(hasProducts(database)),
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

export function productCommands(
  desk: Desk,
  central: CentralLink,
  regroups: readonly Regroup[],
): CommandsFor<Operations> {
  return {
    'product.save': (input, caller) => saveProduct(desk, central, caller, input),
    'grouping.save': (input, caller) => saveGrouping(desk, central, caller, input),
    'grouping.merge': (input, caller) => mergeGroupings(desk, central, regroups, caller, input),
    'grouping.set-active': (input, caller) => setGroupingActive(desk, central, caller, input),
    'grouping.remove': (input, caller) => removeGrouping(desk, central, caller, input),
  }
}
