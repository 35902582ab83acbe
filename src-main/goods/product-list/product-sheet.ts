import type { ListCursor, ListedProduct, ProductSort } from '#shared/goods/product-list/listed-product'
import type { ProductFilter } from '#shared/goods/product-list/product-filter'
import type { BranchId, Instant } from '#shared/kernel/ids'
import type { Table } from '../../platform/table-file/table-file'
import type { Work } from '../../platform/worker/task'
import { listProducts } from './list-products'
import { atLeisure } from './list-question'

export interface SheetOrder {
  readonly filter: ProductFilter
  readonly sort: ProductSort
  readonly branchId: BranchId
  readonly at: Instant
}

const pageSize = 1000

export const sheetColumns: Table['columns'] = [
  { name: 'Código', kind: 'text' },
  { name: 'Código de barras', kind: 'text' },
  { name: 'Descrição', kind: 'text' },
  { name: 'Tamanho e cor', kind: 'text' },
  { name: 'Família', kind: 'text' },
  { name: 'Marca', kind: 'text' },
  { name: 'Unidade', kind: 'text' },
  { name: 'Preço', kind: 'money' },
  { name: 'Preço promocional', kind: 'money' },
  { name: 'Estoque', kind: 'quantity' },
  { name: 'Situação', kind: 'text' },
]

/** All products of a filter as rows of a sheet, page after page as the list itself is read. */
export function* productPages({ filter, sort, branchId, at }: SheetOrder, { db }: Work) {
  for (let after: ListCursor | null = null; ;) {
    const page = listProducts(db, { filter, sort, after, limit: pageSize }, { branchId, at }, atLeisure)
    yield (page?.products ?? []).map(cells)
    if (!page?.next) return
    after = page.next
  }
}

function cells(product: ListedProduct) {
  const { code, barcode, description, variant, family, brand, unit, price, promotionalPrice, stock } = product
  const state = product.active ? 'À venda' : 'Fora de venda'
  return [code, barcode, description, variant, family, brand, unit, price, promotionalPrice, stock, state]
}
