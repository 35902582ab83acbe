import { Button } from '@mantine/core'
import { useState } from 'react'
import type { BulkChoice } from '#shared/goods/bulk-edit/bulk-edit-operations'
import type { ListedProduct } from '#shared/goods/product-list/listed-product'
import { noProductFilter, type ProductFilter } from '#shared/goods/product-list/product-filter'
import type { ProductId } from '#shared/kernel/ids'
import { useMay } from '../../app/may'
import { useScanTarget } from '../../scanner/targets'
import { PlaceFrame } from '../../shell/place-frame'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { choiceMove } from '../../ui/list/choice-move'
import { EmptyState } from '../../ui/list/empty-state'
import { BulkEditBar } from '../bulk-edit/bulk-edit-bar'
import { openLabels } from '../labels/open-labels'
import { openNewProduct, openProduct } from '../product/open-product'
import { useListView } from './list-view-store'
import { ProductCount } from './product-count'
import { ProductExport } from './product-export'
import { ProductFilters } from './product-filters'
import { ProductTable } from './product-table'
import { useChosen } from './use-chosen'
import { useProducts } from './use-products'
import styles from './product-list.module.css'

/** “Produtos” (FEATURES B5): all of them, found as one types, sorted by any column. */
export function ProductsScreen() {
  const { filter, sort } = useListView()
  const [active, setActive] = useState(0)
  const chosen = useChosen()
  const mayEdit = useMay('bulk-edit.edit')
  const mayLabel = useMay('labels.print')
  const { products, error, current, more, refresh } = useProducts(filter, sort)
  const narrow = (next: ProductFilter) => {
    useListView.setState({ filter: next })
    setActive(0)
  }
  useScanTarget((code) => narrow({ ...noProductFilter, active: null, text: code }))

  const open = ({ id }: ListedProduct) => openProduct(id)

  const onKey = (key: string): boolean => {
    if (key === 'Enter') {
      const product = products?.[active]
      // Never a product of an older text.
      if (product !== undefined && current) open(product)
      return true
    }
    const next = key === 'Home' || key === 'End' ? undefined : choiceMove(key, active, products?.length ?? 0)
    if (next === undefined) return false
    setActive(next)
    return true
  }

  return (
    <PlaceFrame
      title="Produtos"
      actions={
        <>
          <ProductExport filter={filter} sort={sort} />
          <Button onClick={() => openNewProduct()}>Novo produto</Button>
        </>
      }
    >
      <div className={styles.screen}>
        <ProductFilters filter={filter} onChange={narrow} onKey={onKey} />
        {error !== null ? (
          <div className={styles.state}>
            <ErrorText>{error}</ErrorText>
            <Button variant="default" onClick={() => void refresh()}>
              Tentar de novo
            </Button>
          </div>
        ) : products === null ? (
          <div className={styles.state}>
            <Busy active what="os produtos" />
          </div>
        ) : products.length === 0 ? (
          <div className={styles.state} aria-busy={!current}>
            <EmptyState title="Nenhum produto encontrado.">
              <p className={styles.quiet}>Mude as palavras ou limpe os filtros.</p>
            </EmptyState>
          </div>
        ) : (
          <ProductTable
            products={products}
            sort={sort}
            onSort={(next) => {
              useListView.setState({ sort: next })
              setActive(0)
            }}
            active={active}
            choosing={mayEdit || mayLabel ? chosen : null}
            onOpen={open}
            onNearEnd={more}
          />
        )}
        <ProductCount filter={filter} chosen={chosen.ids.length} onNone={chosen.clear}>
          {mayLabel && (
            <Button
              variant="default"
              disabled={chosen.ids.length === 0}
              onClick={() => openLabels(chosen.ids.map((productId) => ({ productId, quantity: 1 })))}
            >
              Etiquetas
            </Button>
          )}
          <BulkEditBar
            choice={choiceOf(filter, chosen.ids)}
            whom={whomOf(chosen.ids.length)}
            onChanged={() => void refresh()}
          />
        </ProductCount>
      </div>
    </PlaceFrame>
  )
}

function choiceOf(filter: ProductFilter, ids: readonly ProductId[]): BulkChoice {
  return ids.length === 0 ? { kind: 'filter', filter } : { kind: 'products', ids: [...ids] }
}

function whomOf(chosen: number): string {
  if (chosen === 0) return 'Todos os produtos que os filtros encontram'
  return chosen === 1 ? '1 produto escolhido' : `${chosen} produtos escolhidos`
}
