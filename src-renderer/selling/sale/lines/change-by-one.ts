import type { LineId } from '#shared/kernel/ids'
import { ONE_UNIT, quantitySchema } from '#shared/kernel/money/quantity'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { sound } from '../../../sound/sound'
import { notice } from '../../../ui/dialog/notice'
import { inOrder } from '../../open-sale/in-order'
import { applySale, currentSale } from '../../open-sale/use-sale'

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
  const asked = call('sale.change-quantity', {
    saleId: view.id,
    lineId,
    quantity: quantity.data,
    // Counted piece by piece: nobody means another quantity.
    quantityConfirmed: true,
  })
  await inOrder(asked, (reply) => {
    if (reply.ok) return applySale(reply.value)
    sound.notFound()
    notice.error(messageFor(reply.error))
  })
}
