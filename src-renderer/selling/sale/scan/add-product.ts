import type { ProductView } from '#shared/goods/catalog/product'
import type { Thousandths } from '#shared/kernel/money/quantity'
import { call, type Input } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { sound } from '../../../sound/sound'
import { callWithApproval } from '../../../store/access/approval/approval'
import { notice } from '../../../ui/dialog/notice'
import { inOrder } from '../../open-sale/in-order'
import { applyAdded } from '../../open-sale/use-sale'
import { isQuantityMeant, type QuantityQuestion } from '../lines/quantity-question'
import { sellWithoutStock, wantsStockApproval } from '../lines/without-stock'

/** Adds a product found by hand; quantity in thousandths. */
export function addProduct(
  product: ProductView,
  quantity: Thousandths,
  quantityConfirmed = false,
): Promise<void> {
  const input = { productId: product.id, quantity, quantityConfirmed }
  return inOrder(call('sale.add-product', input), (reply) => {
    if (reply.ok) {
      applyAdded(reply.value)
      sound.found()
    } else if (reply.error.code === 'quantity-to-confirm') {
      void addMeant(product, reply.error)
    } else if (wantsStockApproval(reply.error)) {
      void addApproved(product, input)
    } else {
      sound.notFound()
      notice.error(`${product.description}: ${messageFor(reply.error)}`)
    }
  })
}

async function addMeant(product: ProductView, question: QuantityQuestion): Promise<void> {
  if (await isQuantityMeant(question)) await addProduct(product, question.quantity, true)
}

async function addApproved(product: ProductView, input: Input<'sale.add-product'>): Promise<void> {
  const reply = await callWithApproval('sale.add-product', input, sellWithoutStock(product.description))
  await inOrder(Promise.resolve(reply), (answer) => {
    if (answer.ok) {
      applyAdded(answer.value)
      sound.found()
    } else if (answer.error.code !== 'approval-declined') {
      sound.notFound()
      notice.error(`${product.description}: ${messageFor(answer.error)}`)
    }
  })
}
