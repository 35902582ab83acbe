import type { ComponentType } from 'react'
import type { Permission } from '#shared/store/access/permissions'
import type { AppState } from '#shared/store/app/app-operations'
import { may } from '../app/may'
import type { MenuWords } from './menu-words'

/** A screen beside the till, reached from “Menu do caixa” or before the till is opened. */
export interface Place extends MenuWords {
  /** Hidden from whoever is denied it. */
  readonly permission: Permission
  /** Whether it works on the open till's money. */
  readonly needsTill: boolean
  readonly Screen: ComponentType
  /** Whether whoever signed in begins here, not at the till. */
  readonly isHome?: (app: Pick<AppState, 'operator' | 'till'>) => boolean
}

/** Whether the till as it stands and the operator's rights let this place be opened. */
export function isPlaceOpen({ permission, needsTill }: Place, app: AppState): boolean {
  return may(app, permission) && (!needsTill || app.till !== null)
}
