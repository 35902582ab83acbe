import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronDown, ChevronUp, Square, SquareCheck } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { ListedProduct, ProductOrder, ProductSort } from '#shared/goods/product-list/listed-product'
import type { ProductId } from '#shared/kernel/ids'
import { useScale } from '../../ui/use-scale'
import { ProductCells } from './product-cells'
import styles from './product-list.module.css'

interface ProductTableProps {
  readonly products: readonly ListedProduct[]
  readonly sort: ProductSort
  readonly onSort: (sort: ProductSort) => void
  /** The row the keys are at. */
  readonly active: number
  /** Null where nothing is done with chosen ones. */
  readonly choosing: Choosing | null
  readonly onOpen: (product: ListedProduct) => void
  readonly onNearEnd: () => void
}

interface Choosing {
  readonly isChosen: (id: ProductId) => boolean
  readonly onChoose: (id: ProductId) => void
}

const columns = [
  { by: 'code', name: 'Código', kind: 'text' },
  { by: 'description', name: 'Descrição', kind: 'text' },
  { by: 'family', name: 'Família', kind: 'text' },
  { by: 'brand', name: 'Marca', kind: 'text' },
  { by: 'price', name: 'Preço', kind: 'figure' },
  { by: 'stock', name: 'Estoque', kind: 'figure' },
] as const satisfies readonly { readonly by: ProductOrder; readonly name: string; readonly kind: string }[]

const rowPx = 44

/** All products of the filter, of which only those in sight are drawn, sorted by any column. */
export function ProductTable(props: ProductTableProps) {
  const { products, sort, onSort, active, choosing, onOpen, onNearEnd } = props
  const scroller = useRef<HTMLDivElement>(null)
  const height = rowPx * useScale()
  const drawn = useVirtualizer({
    count: products.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  })
  useEffect(() => drawn.measure(), [drawn, height])
  const items = drawn.getVirtualItems()
  const nearEnd = useEffectEvent(() => onNearEnd())
  const isAtEnd = (items.at(-1)?.index ?? -1) >= products.length - 1
  useEffect(() => {
    if (isAtEnd) nearEnd()
  }, [isAtEnd, products.length])
  // Another question, or another row: what the keys are at stays in sight.
  useEffect(() => drawn.scrollToIndex(active), [drawn, active, sort])
  const before = items[0]?.start ?? 0
  const after = drawn.getTotalSize() - (items.at(-1)?.end ?? 0)

  return (
    <div ref={scroller} className={styles.scroller} role="group" aria-label="Lista de produtos" tabIndex={-1}>
      <table className={styles.table} aria-label="Produtos">
        <thead>
          <tr>
            {choosing !== null && <td />}
            {columns.map((column) => (
              <SortHead key={column.by} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} />}
          {items.map(({ index }) => {
            const product = products[index]
            if (product === undefined) return null
            return (
              <tr
                key={index}
                style={{ height }}
                data-active={index === active || undefined}
                data-inactive={!product.active || undefined}
              >
                {choosing !== null && (
                  <td className={styles.choice}>
                    <ChooseBox
                      name={`${product.code} ${product.description}`}
                      isChosen={choosing.isChosen(product.id)}
                      onChoose={() => choosing.onChoose(product.id)}
                    />
                  </td>
                )}
                <ProductCells product={product} onOpen={() => onOpen(product)} />
              </tr>
            )
          })}
          {after > 0 && <Gap height={after} />}
        </tbody>
      </table>
    </div>
  )
}

/** Whoever sorts by a figure looks for the largest first. */
function SortHead({
  column: { by, name, kind },
  sort,
  onSort,
}: {
  readonly column: (typeof columns)[number]
  readonly sort: ProductSort
  readonly onSort: (sort: ProductSort) => void
}) {
  const isSorted = sort.by === by
  const Arrow = sort.descending ? ChevronDown : ChevronUp
  return (
    <th
      scope="col"
      data-kind={kind}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        onClick={() => onSort({ by, descending: isSorted ? !sort.descending : kind === 'figure' })}
      >
        {name}
        {isSorted && <Arrow size={16} aria-hidden />}
      </button>
    </th>
  )
}

/** As large as a finger. */
function ChooseBox({
  name,
  isChosen,
  onChoose,
}: {
  readonly name: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}) {
  const Box = isChosen ? SquareCheck : Square
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isChosen}
      aria-label={`Escolher ${name}`}
      onClick={onChoose}
    >
      <Box size={20} aria-hidden />
    </button>
  )
}

/** The room of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden style={{ height }}>
      <td colSpan={columns.length + 1} />
    </tr>
  )
}
