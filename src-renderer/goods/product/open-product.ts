import type { ProductId } from '#shared/kernel/ids'
import type { Place } from '../../feature/place'
import { goTo } from '../../shell/places/use-place'
import { productPlace } from './product-place'
import { wantProduct } from './wanted-product-store'

/** Goes to the file of a product; `back` is where its way back leads. */
export function openProduct(productId: ProductId, back?: Place): void {
  wantProduct({ productId, ...(back && { back }) })
  goTo(productPlace)
}

/** Goes to a new product: of a code that was read and nobody has, for one. */
export function openNewProduct(given: { readonly barcode?: string; readonly back?: Place } = {}): void {
  wantProduct({ productId: null, ...given })
  goTo(productPlace)
}
