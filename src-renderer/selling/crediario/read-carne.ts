import { readInstallmentBarcode } from '#shared/selling/crediario/installment-code'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { sound } from '../../sound/sound'
import { notice } from '../../ui/dialog/notice'
import type { DebtorToOpen } from './debtor-to-open'

/** Opens the instalment whose slip of a carnê was read; any other code is `other`. */
export async function readCarne(
  text: string,
  open: (debtor: DebtorToOpen) => void,
  other: () => void,
): Promise<void> {
  const code = readInstallmentBarcode(text)
  if (code === null) return other()
  const reply = await call('crediario.find', { code })
  const [first] = reply.ok ? reply.value : []
  if (first === undefined) {
    sound.notFound()
    notice.error(
      reply.ok ? 'Esta parcela não foi encontrada. Procure pelo cliente.' : messageFor(reply.error),
    )
    return
  }
  sound.found()
  open({ customerId: first.customerId, installmentId: first.installmentId })
}
