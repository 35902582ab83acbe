import { call } from '../ipc/client'
import { messageFor } from '../ipc/messages'
import { inOrder } from '../sale/in-order'
import { applySale } from '../sale/use-sale'
import { sound } from '../sound/sound'
import { notice } from '../ui/notice'

/**
 * One more product at the last moment: main takes the sale back to its lines, the tenders stay. A code that
 * adds nothing is `refused` in Portuguese.
 */
export async function scanWhilePaying(
  code: string,
  paymentKey: string,
  refused: (text: string) => void,
): Promise<void> {
  await inOrder(call('sale.scan', { code }), (reply) => {
    if (!reply.ok) {
      sound.notFound()
      return refused(messageFor(reply.error))
    }
    applySale(reply.value.sale)
    sound.found()
    notice.info(`Item incluído. Volte ao pagamento (${paymentKey}).`)
  })
}
