import type { ComponentType } from 'react'
import type { Permission } from '#shared/store/access/permissions'
import type { AppState } from '#shared/store/app/app-operations'
import { may } from '../app/may'
import type { Area } from './areas'
import type { MenuSpot, Words } from './menu-words'

/** A screen beside the till, reached from Gestão, by looking for it, and where a cashier uses it from “Menu do caixa”. */
export interface Place extends Words {
  /** A name that never changes: an operator's favourites are kept by it. */
  readonly id: string
  /** Where Gestão has it. */
  readonly area: Area
  readonly menu?: MenuSpot
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

/** Whether a manager goes to it: what stands in “Menu do caixa” alone opens nobody's Gestão. */
export function isManagersPlace({ menu }: Place): boolean {
  return menu === undefined
}
