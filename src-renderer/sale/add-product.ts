import type { ProductView } from '../../src-shared/catalog/product'
import type { Thousandths } from '../../src-shared/money/quantity'
import { call } from '../ipc/client'
import { messageFor } from '../ipc/messages'
import { sound } from '../sound/sound'
import { notice } from '../ui/notice'
import { inOrder } from './in-order'
import { applySale } from './use-sale'

/** Adds a product found by hand; quantity in thousandths. */
export function addProduct(product: ProductView, quantity: Thousandths): Promise<void> {
  return inOrder(call('sale.add-product', { productId: product.id, quantity }), (reply) => {
    if (reply.ok) {
      applySale(reply.value.sale)
      sound.found()
    } else {
      sound.notFound()
      notice.error(`${product.description}: ${messageFor(reply.error)}`)
    }
  })
}
