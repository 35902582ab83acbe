import { useState } from 'react'
import type { Parameter, Scope } from '#shared/kernel/parameter'
import type { ParameterList } from '#shared/store/settings/parameter-list'
import { parameterOf, type ParameterKey } from '#shared/store/settings/parameters'
import { ParameterCard } from './parameter-card'
import { ParameterWindow } from './parameter-window'
import type { TakeParameters } from './use-parameters'

interface ParameterCardsProps {
  readonly list: ParameterList
  readonly take: TakeParameters
  /** Which of them to show. */
  readonly shown: (parameter: Parameter) => boolean
  /** The one somebody looked for and landed on. */
  readonly landed?: ParameterKey | null
}

/** Parameters as they stand for the list's terminal, each to be changed where it may be. */
export function ParameterCards({ list, take, shown, landed = null }: ParameterCardsProps) {
  const [open, setOpen] = useState<{ readonly key: ParameterKey; readonly scope: Scope } | null>(null)
  const terminal = list.terminals.find(({ id }) => id === list.terminalId)
  const openView = list.parameters.find(({ key }) => key === open?.key)
  if (terminal === undefined) return null
  return (
    <>
      {list.parameters
        .filter(({ key }) => shown(parameterOf(key)))
        .map((view) => (
          <ParameterCard
            key={view.key}
            view={view}
            terminal={terminal}
            isLanded={view.key === landed}
            onOpen={(scope) => setOpen({ key: view.key, scope })}
          />
        ))}
      {open !== null && openView !== undefined && (
        <ParameterWindow
          view={openView}
          scope={open.scope}
          terminal={terminal}
          take={take}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
