import type { ComponentType } from 'react'
import { assertNever } from '#shared/kernel/result'
import { goTo } from '../shell/places/use-place'
import type { Finding } from './findings'

type OpenWindow = ComponentType<{ readonly onClose: () => void }>

/** Goes there, does it, or hands over the window to open. */
export function openFinding({ opens }: Finding, show: (Window: OpenWindow) => void): void {
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
