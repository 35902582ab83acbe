import type { DoneReceiving } from '#shared/selling/crediario/receiving-view'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { callWithApproval } from '../../store/access/approval/approval'
import { notice } from '../../ui/dialog/notice'

/** Prints the paper of a receiving again, as 2ª via. */
export function usePrintReceiving() {
  const { busy, run } = useCommand()
  function print({ id, number }: Pick<DoneReceiving, 'id' | 'number'>) {
    const what = `Reimprimir o recebimento ${formatSaleNumber(number)}`
    void run(
      () => callWithApproval('crediario.reprint', { receivingId: id }, what),
      ({ printed }) => {
        if (printed) notice.success('Impresso de novo, como 2ª via.')
        else notice.error('A impressora não imprimiu. Confira a impressora e tente de novo.')
      },
      (error) => {
        notice.error(messageFor(error))
        return null
      },
    )
  }
  return { busy, print }
}
