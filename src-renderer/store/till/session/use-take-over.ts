import { useState } from 'react'
import { messageFor } from '../../../ipc/words/messages'
import { patchApp, useApp } from '../../../shell/app/use-app'
import { callWithApproval } from '../../access/approval/approval'

/** “Assumir caixa”: from now on the operator answers for the open till. */
export function useTakeOver(onDone: () => void) {
  const keeper = useApp((app) => app.till?.keeperName ?? '')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)

  async function takeOver() {
    if (busy) return
    setBusy(true)
    setProblem('')
    const reply = await callWithApproval('till.take-over', {}, `Assumir o caixa de ${keeper}`)
    setBusy(false)
    if (!reply.ok) return setProblem(messageFor(reply.error))
    patchApp({ till: reply.value, tillLeft: false })
    onDone()
  }

  return { keeper, problem, busy, takeOver: () => void takeOver() }
}
