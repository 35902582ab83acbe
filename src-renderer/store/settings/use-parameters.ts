import { useEffect, useState } from 'react'
import type { TerminalId } from '#shared/kernel/ids'
import type { ParameterList } from '#shared/store/settings/parameter-view'
import type { Input } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { refreshApp } from '../../shell/app/use-app'
import { callWithApproval } from '../access/approval/approval'

/** Sets a parameter; answers why it was refused, null when it is done and drawn. */
export type SetParameter = (change: Input<'settings.set-parameter'>, what: string) => Promise<string | null>

/** Parameters as main keeps them, for one terminal at a time; this one first unless told. */
export function useParameters(first: TerminalId | null = null): {
  readonly list: ParameterList | null
  readonly problem: string | null
  readonly look: (terminalId: TerminalId) => void
  readonly set: SetParameter
} {
  const [list, setList] = useState<ParameterList | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  function take(reply: Awaited<ReturnType<typeof ask>>): void {
    if (reply.ok) setList(reply.value)
    setProblem(reply.ok ? null : messageFor(reply.error))
  }

  useEffect(() => void ask(first).then(take), [first])

  return {
    list,
    problem,
    look: (terminalId) => void ask(terminalId).then(take),
    set: async (change, what) => {
      const reply = await callWithApproval('settings.set-parameter', change, what)
      if (!reply.ok) return messageFor(reply.error)
      setList(reply.value)
      await refreshApp()
      return null
    },
  }
}

function ask(terminalId: TerminalId | null) {
  return callWithApproval('settings.parameters', { terminalId }, 'Parâmetros')
}
