import type { ComponentType } from 'react'
import { assertNever } from '#shared/kernel/result'
import { goTo } from '../shell/places/use-place'
import type { Finding } from './findings'
import { noteVisit } from './use-shortcuts'

type OpenWindow = ComponentType<{ readonly onClose: () => void }>

/** Goes there, does it, or hands over the window to open; remembered as opened lately. */
export function openFinding({ id, opens }: Finding, show: (Window: OpenWindow) => void): void {
  void noteVisit(id)
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
