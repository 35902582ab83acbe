import type { SaleLineView } from '#shared/selling/sale/sale-view'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { notice } from '../../../ui/dialog/notice'
import type { OpenOrder } from './use-order'

/** Takes a line off the quote, and says so. */
export async function removeLine({ order, drawn }: OpenOrder, line: SaleLineView): Promise<void> {
  if (order === null) return
  const reply = await drawn(call('order.remove-line', { orderId: order.id, lineId: line.id }))
  if (reply.ok) notice.info(`${line.description} retirado do orçamento.`)
  else notice.error(messageFor(reply.error))
}
