import { cashByHandNames, type CashByHand } from '#shared/store/till/cash-by-hand'
import { usePrintAgain } from '../../../selling/receipt/use-print-again'
import { callWithApproval } from '../../access/approval/approval'

/** Prints the slip of a suprimento or sangria again; the refusal says what stopped it. */
export function useCashSlipAgain() {
  const { busy, refusal, print } = usePrintAgain()

  function printAgain({ id, kind }: Pick<CashByHand, 'id' | 'kind'>) {
    const what = `2ª via do comprovante de ${cashByHandNames[kind].toLowerCase()}`
    print(() => callWithApproval('till.reprint-cash-slip', { id }, what), '2ª via impressa.')
  }

  return { refusal, busy, printAgain }
}
