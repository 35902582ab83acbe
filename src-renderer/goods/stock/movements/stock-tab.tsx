import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { ProductFileView } from '#shared/goods/product/product-file'
import { MovementsOfProduct } from './movements-of-product'
import styles from './movements.module.css'

/** Estoque, in the file of a product: what there is of each size and colour, and what became of it. */
export function StockTab({ view }: { readonly view: ProductFileView }) {
  const { products, file } = view
  const [chosen, setChosen] = useState(products[0]?.uid)
  const product = products.find(({ uid }) => uid === chosen)
  const names = new Map(
    file.variants.map(({ uid, size, color, code }) => [uid, [size, color, code].filter(Boolean).join(' · ')]),
  )
  return (
    <div className={styles.tab}>
      {products.length > 1 && (
        <NativeSelect
          label="Tamanho e cor"
          value={chosen ?? ''}
          data={products.map(({ uid }) => ({ value: uid, label: names.get(uid) ?? '' }))}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
      )}
      {product !== undefined && <MovementsOfProduct key={product.productId} productId={product.productId} />}
    </div>
  )
}
