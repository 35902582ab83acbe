import type { ListedProduct } from '#shared/goods/product-list/listed-product'
import { formatAmount } from '#shared/kernel/money/format'
import { formatQuantity, thousandths } from '#shared/kernel/money/quantity'
import styles from './product-list.module.css'

interface ProductCellsProps {
  readonly product: ListedProduct
  readonly onOpen: () => void
}

/** A product as a row: all of it opens its file. */
export function ProductCells({ product, onOpen }: ProductCellsProps) {
  const { code, description, variant, family, brand, price, promotionalPrice, stock, unit, active } = product
  return (
    <>
      <td data-kind="text">{code}</td>
      <td data-kind="text" className={styles.description}>
        <button type="button" className={styles.open} onClick={onOpen}>
          {description}
        </button>
        {variant !== '' && <span className={styles.quiet}> {variant}</span>}
        {!active && <span className={styles.quiet}> · fora de venda</span>}
      </td>
      <td data-kind="text">{family}</td>
      <td data-kind="text">{brand}</td>
      <td data-kind="figure">
        {promotionalPrice === null ? (
          formatAmount(price)
        ) : (
          <>
            <s className={styles.quiet}>{formatAmount(price)}</s> {formatAmount(promotionalPrice)}
          </>
        )}
      </td>
      <td data-kind="figure" data-below={stock < 0 || undefined}>
        {formatQuantity(thousandths(stock))} {unit}
      </td>
    </>
  )
}
