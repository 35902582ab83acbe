import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ProductFilter } from '#shared/goods/product-list/product-filter'
import { useProductCount } from './use-products'
import styles from './product-list.module.css'

interface ProductCountProps {
  readonly filter: ProductFilter
  /** How many are chosen; what is done is done to them, else to all that is found. */
  readonly chosen: number
  readonly onNone: () => void
  readonly children: ReactNode
}

/** Below the list: how many products the filter finds, how many are chosen, and what can be done with them. */
export function ProductCount({ filter, chosen, onNone, children }: ProductCountProps) {
  const count = useProductCount(filter)
  return (
    <div className={styles.footer}>
      <span className={styles.counts}>
        <span role="status">
          {count === null
            ? 'Contando…'
            : count === 1
              ? '1 produto'
              : `${count.toLocaleString('pt-BR')} produtos`}
        </span>
        {chosen > 0 && (
          <>
            <span role="status">
              {chosen === 1 ? '1 escolhido' : `${chosen.toLocaleString('pt-BR')} escolhidos`}
            </span>
            <Button variant="subtle" onClick={onNone}>
              Nenhum
            </Button>
          </>
        )}
      </span>
      {children}
    </div>
  )
}
