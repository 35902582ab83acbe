import type { ComponentType } from 'react'
import { assertNever } from '#shared/kernel/result'
import { goTo } from '../shell/places/use-place'
import type { Finding } from './findings'
import { noteVisit } from './use-shortcuts'

type OpenWindow = ComponentType<{ readonly onClose: () => void }>

/** Goes there, does it, or hands over the window to open. Where one was is remembered, not what one did. */
export function openFinding({ id, kind, opens }: Finding, show: (Window: OpenWindow) => void): void {
  if (opens.kind !== 'act' || kind === 'parameter') void noteVisit(id)
  switch (opens.kind) {
    case 'place':
      return goTo(opens.place)
    case 'act':
      return opens.act(() => undefined)
    case 'window':
      return show(opens.Window)
    default:
      return assertNever(opens)
  }
}
