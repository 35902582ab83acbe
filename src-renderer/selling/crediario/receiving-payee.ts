import type { ReceivingId } from '#shared/kernel/ids'
import { ok, type Result } from '#shared/kernel/result'
import type { ReceivingView } from '#shared/selling/crediario/receiving-view'
import { call } from '../../ipc/client'
import type { AppError } from '../../ipc/words/messages'
import { callWithApproval } from '../../store/access/approval/approval'
import type { Payee } from '../payment/payee'

/** A receiving takes the tenders; `draw` is told how it stands after each. */
export function receivingPayee(receivingId: ReceivingId, draw: (receiving: ReceivingView) => void): Payee {
  async function drawn(asked: Promise<Result<ReceivingView, AppError>>): Promise<Result<null, AppError>> {
    const reply = await asked
    if (!reply.ok) return reply
    draw(reply.value)
    return ok(null)
  }
  return {
    take: (tender, what, confirmedChange) =>
      drawn(callWithApproval('crediario.take', { receivingId, tender, confirmedChange }, what)),
    confirm: (tenderId) => drawn(call('crediario.confirm', { receivingId, tenderId })),
    remove: (tenderId, what) =>
      drawn(
        callWithApproval('crediario.remove-tender', { receivingId, tenderId }, `Remover pagamento: ${what}`),
      ),
    of: 'do recebimento',
  }
}
