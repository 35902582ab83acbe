import { useState } from 'react'
import { cashByHandNames, type CashByHand } from '#shared/store/till/cash-by-hand'
import { messageFor } from '../../../ipc/words/messages'
import { notice } from '../../../ui/dialog/notice'
import { callWithApproval } from '../../access/approval/approval'

/** Prints the slip of a suprimento or sangria again; the problem says what stopped it, empty when nothing did. */
export function useCashSlipAgain() {
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)

  async function printAgain({ id, kind }: Pick<CashByHand, 'id' | 'kind'>) {
    if (busy) return
    setBusy(true)
    setProblem('')
    const what = `2ª via do comprovante de ${cashByHandNames[kind].toLowerCase()}`
    const reply = await callWithApproval('till.reprint-cash-slip', { id }, what)
    setBusy(false)
    if (!reply.ok) setProblem(messageFor(reply.error))
    else if (reply.value.printed) notice.success('2ª via impressa.')
    else setProblem('A impressora não imprimiu. Confira o papel e a ligação e tente de novo.')
  }

  return { problem, busy, printAgain }
}
