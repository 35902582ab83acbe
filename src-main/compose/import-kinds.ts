import { customerImport } from '../customers/import/customer-import'
import { productImport } from '../goods/import/product-import'
import { openingStockImport } from '../goods/stock/opening-import'
import { openingReceivableImport } from '../selling/receivable/opening-import'
import type { ImportKind } from '../store/import/import-kind'

/** What can be imported, in the order the screen offers it. The worker reads them, too: nothing here knows a till. */
export const importKinds: readonly ImportKind[] = [
  productImport,
  customerImport,
  openingStockImport,
  openingReceivableImport,
]
