import type { CodedKind } from '#shared/rewards/stored-value/value-kind'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { sound } from '../../sound/sound'
import { callWithApproval } from '../../store/access/approval/approval'
import { notice } from '../../ui/dialog/notice'
import { inOrder } from '../open-sale/in-order'
import { applySale } from '../open-sale/use-sale'
import { isQuantityMeant, type QuantityQuestion } from '../sale/lines/quantity-question'
import { sellWithoutStock, wantsStockApproval } from '../sale/lines/without-stock'

/**
 * One more product at the last moment: main takes the sale back to its lines, the tenders stay. A code that
 * adds nothing is `refused` in Portuguese.
 */
export async function scanWhilePaying(
  code: string,
  paymentKey: string,
  refused: (text: string) => void,
  pays: (kind: CodedKind) => boolean,
  quantityConfirmed = false,
): Promise<void> {
  const again = async (question: QuantityQuestion) => {
    if (await isQuantityMeant(question)) await scanWhilePaying(code, paymentKey, refused, pays, true)
  }
  const approved = () => callWithApproval('sale.scan', { code, quantityConfirmed }, sellWithoutStock(code))
  const draw = (reply: Awaited<ReturnType<typeof approved>>): void => {
    if (!reply.ok && reply.error.code === 'quantity-to-confirm') return void again(reply.error)
    if (!reply.ok && reply.error.code === 'approval-declined') return
    if (!reply.ok && wantsStockApproval(reply.error))
      return void approved().then((answer) => inOrder(Promise.resolve(answer), draw))
    if (!reply.ok && reply.error.code === 'code-is-money' && pays(reply.error.kind)) return
    if (!reply.ok) {
      sound.notFound()
      return refused(messageFor(reply.error))
    }
    applySale(reply.value.sale)
    sound.found()
    notice.info(`Item incluído. Volte ao pagamento (${paymentKey}).`)
  }
  await inOrder(call('sale.scan', { code, quantityConfirmed }), draw)
}
