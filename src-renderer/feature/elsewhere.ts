import type { ComponentType } from 'react'
import type { Parameter } from '#shared/kernel/parameter'
import { assertNever } from '#shared/kernel/result'
import type { AppState } from '#shared/store/app/app-operations'
import { isPlaceOpen, type Place } from './place'

/** What people look for among the parameters, and is set on a screen of its own. */
export interface Elsewhere extends Pick<Parameter, 'key' | 'menu' | 'name' | 'help' | 'alsoCalled'> {
  /** Where the systems people come from had it, as in `Words`. */
  readonly oldPaths?: readonly string[]
  readonly opens:
    | { readonly kind: 'place'; readonly place: Place }
    | { readonly kind: 'act'; readonly isOpen: IsOpen; readonly act: () => void }
    | {
        readonly kind: 'window'
        readonly isOpen: IsOpen
        readonly Window: ComponentType<{ readonly onClose: () => void }>
      }
}

type IsOpen = (app: AppState) => boolean

/** Whether the till as it stands and the operator's rights let it be opened. */
export function isOpenable({ opens }: Elsewhere, app: AppState): boolean {
  switch (opens.kind) {
    case 'place':
      return isPlaceOpen(opens.place, app)
    case 'act':
    case 'window':
      return opens.isOpen(app)
    default:
      return assertNever(opens)
  }
}
