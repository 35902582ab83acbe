import { memo } from 'react'
import type { ProductView } from '#shared/goods/catalog/product'
import { formatCents } from '#shared/kernel/money/format'
import { formatQuantity, thousandths } from '#shared/kernel/money/quantity'
import classes from './product-row.module.css'

/**
 * A found product with all a cashier is asked about it: price, promotion, stock. Drawn again only for another answer: the
 * key that asks for one draws the field alone.
 */
export const ProductRow = memo(function ProductRow({ product }: { readonly product: ProductView }) {
  const detail = [product.code, product.variant, product.brand, product.family].filter(Boolean).join(' · ')
  const price = product.promotionalPrice ?? product.listPrice
  return (
    <span className={classes.row}>
      <span className={classes.description} title={product.description}>
        {product.description}
      </span>
      <span className={classes.price} data-promotion={product.promotionalPrice !== null || undefined}>
        {product.promotionalPrice !== null && <s>{formatCents(product.listPrice)}</s>} {formatCents(price)}
      </span>
      <span className={classes.detail}>{detail}</span>
      <span className={classes.stock} data-none={product.stock <= 0 || undefined}>
        Estoque {formatQuantity(thousandths(product.stock))} {product.unit}
      </span>
    </span>
  )
})
