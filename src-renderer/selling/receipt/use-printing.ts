import type { SaleId } from '#shared/kernel/ids'
import { call } from '../../ipc/client'
import { callWithApproval } from '../../store/access/approval/approval'
import { usePrintAgain } from './use-print-again'

/** Prints papers of a finished sale, one at a time, and says what became of each. */
export function usePrinting(saleId: SaleId) {
  const { busy, refusal, print } = usePrintAgain()
  return {
    busy,
    refusal,
    printAgain: () =>
      print(
        () => callWithApproval('receipt.reprint', { saleId }, 'Reimpressão de cupom (2ª via)'),
        '2ª via impressa.',
      ),
    printTicket: () =>
      print(() => call('receipt.print-exchange-ticket', { saleId }), 'Ticket de troca impresso.'),
  }
}
