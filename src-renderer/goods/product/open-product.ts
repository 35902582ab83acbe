import type { ProductId } from '#shared/kernel/ids'
import { goTo, placeHere } from '../../shell/places/use-place'
import { productPlace } from './product-place'
import { wantProduct } from './wanted-product-store'

/** Goes to the file of a product; its way back leads here. */
export function openProduct(productId: ProductId): void {
  wantProduct({ productId, barcode: null, back: placeHere() })
  goTo(productPlace)
}

/** Goes to a new product: of a code that was read and nobody has, for one. */
export function openNewProduct(barcode: string | null = null): void {
  wantProduct({ productId: null, barcode, back: placeHere() })
  goTo(productPlace)
}
