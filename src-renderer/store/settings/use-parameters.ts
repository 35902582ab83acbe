import { useState } from 'react'
import type { TerminalId } from '#shared/kernel/ids'
import type { ParameterList } from '#shared/store/settings/parameter-list'
import { refreshApp } from '../../app/use-app'
import { useApprovedAnswer } from '../access/approval/use-approved-answer'

/** Draws the parameters as a change left them. */
export type TakeParameters = (list: ParameterList) => Promise<void>

/** Parameters as main keeps them, for one terminal at a time; this one first unless told. */
export function useParameters(first: TerminalId | null = null): {
  readonly list: ParameterList | null
  readonly problem: string | null
  readonly look: (terminalId: TerminalId) => void
  readonly take: TakeParameters
} {
  const [looked, look] = useState<TerminalId | null>(null)
  const terminalId = looked ?? first
  const { value, problem, show } = useApprovedAnswer('settings.parameters', { terminalId }, 'Parâmetros')
  return {
    list: value,
    problem,
    look,
    take: async (list) => {
      show(list)
      await refreshApp()
    },
  }
}
