import type { LineId } from '#shared/kernel/ids'
import { ONE_UNIT, quantitySchema } from '#shared/kernel/money/quantity'
import { call, type Input } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { sound } from '../../../sound/sound'
import { callWithApproval } from '../../../store/access/approval/approval'
import { notice } from '../../../ui/dialog/notice'
import { inOrder } from '../../open-sale/in-order'
import { applySale, currentSale } from '../../open-sale/use-sale'
import { sellWithoutStock, wantsStockApproval } from './without-stock'

/** Each tap counts on the answer to the one before, however fast they come. */
let taps: Promise<unknown> = Promise.resolve()

/** One piece more or less on a line; the last one goes by cancelling the line. */
export function changeByOne(lineId: LineId, pieces: 1 | -1): Promise<void> {
  const done = taps.then(() => change(lineId, pieces))
  taps = done.catch(() => undefined)
  return done
}

async function change(lineId: LineId, pieces: 1 | -1): Promise<void> {
  const view = currentSale()
  const line = view?.lines.find(({ id, cancelled }) => id === lineId && !cancelled)
  if (view === null || line === undefined) return
  const quantity = quantitySchema.safeParse(line.quantity + pieces * ONE_UNIT)
  if (!quantity.success) return sound.notFound()
  const input = {
    saleId: view.id,
    lineId,
    quantity: quantity.data,
    // Counted piece by piece: nobody means another quantity.
    quantityConfirmed: true,
  }
  await inOrder(call('sale.change-quantity', input), (reply) => {
    if (reply.ok) return applySale(reply.value)
    if (wantsStockApproval(reply.error)) return void changeApproved(input, line.description)
    sound.notFound()
    notice.error(messageFor(reply.error))
  })
}

async function changeApproved(input: Input<'sale.change-quantity'>, description: string): Promise<void> {
  const reply = await callWithApproval('sale.change-quantity', input, sellWithoutStock(description))
  await inOrder(Promise.resolve(reply), (answer) => {
    if (answer.ok) return applySale(answer.value)
    if (answer.error.code === 'approval-declined') return
    sound.notFound()
    notice.error(messageFor(answer.error))
  })
}
