import type { ReactNode } from 'react'
import type { ProductFilter } from '#shared/goods/product-list/product-filter'
import { useProductCount } from './use-products'
import styles from './product-list.module.css'

interface ProductCountProps {
  readonly filter: ProductFilter
  readonly children?: ReactNode
}

/** Below the list: how many products the filter finds. */
export function ProductCount({ filter, children }: ProductCountProps) {
  const count = useProductCount(filter)
  return (
    <div className={styles.footer}>
      <span role="status">
        {count === null
          ? 'Contando…'
          : count === 1
            ? '1 produto'
            : `${count.toLocaleString('pt-BR')} produtos`}
      </span>
      {children}
    </div>
  )
}
