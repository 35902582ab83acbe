import { useState } from 'react'
import type { SaleId } from '#shared/kernel/ids'
import type { Result } from '#shared/kernel/result'
import { call } from '../../ipc/client'
import { messageFor, type AppError } from '../../ipc/words/messages'
import { callWithApproval } from '../../store/access/approval/approval'
import { notice } from '../../ui/dialog/notice'

const notPrinted = 'A impressora não imprimiu. Confira o papel e a ligação e tente de novo.'

/** Prints papers of a finished sale, one at a time, and says what became of each. */
export function usePrinting(saleId: SaleId) {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function print(ask: () => Promise<Result<{ readonly printed: boolean }, AppError>>, done: string) {
    if (busy) return
    setBusy(true)
    setRefusal(null)
    const reply = await ask()
    setBusy(false)
    if (!reply.ok) setRefusal(messageFor(reply.error))
    else if (reply.value.printed) notice.success(done)
    else setRefusal(notPrinted)
  }

  return {
    busy,
    refusal,
    printAgain: () =>
      void print(
        () => callWithApproval('receipt.reprint', { saleId }, 'Reimpressão de cupom (2ª via)'),
        '2ª via impressa.',
      ),
    printTicket: () =>
      void print(() => call('receipt.print-exchange-ticket', { saleId }), 'Ticket de troca impresso.'),
  }
}
