import { call } from '../ipc/client'
import { messageFor } from '../ipc/messages'
import { notice } from '../ui/notice'
import { inOrder } from './in-order'
import { currentSelection } from './selected-line'
import { applySale } from './use-sale'

/** Takes the sale to payment, behind every scan still under way. */
export async function startPayment(): Promise<void> {
  const { sale } = currentSelection()
  if (sale === null) return
  await inOrder(call('sale.start-payment', { saleId: sale.id }), (reply) => {
    if (reply.ok) applySale(reply.value)
    else notice.error(messageFor(reply.error))
  })
}
