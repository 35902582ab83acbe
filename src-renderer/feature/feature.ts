import type { ComponentType } from 'react'
import type { OperationName } from '#shared/contract'
import type { AppEvents, EventName } from '#shared/events'
import type { Feature } from '#shared/kernel/feature'
import type { Permission } from '#shared/store/access/permissions'
import type { MadeOld } from '../ipc/answers'
import type { SaleMoments } from '../selling/open-sale/moments'
import type { Attention } from './attention'
import type { CustomerAction } from './customer-action'
import type { CustomerTab } from './customer-tab'
import type { Elsewhere } from './elsewhere'
import type { Imported } from './imported'
import type { MenuExtra } from './menu-entry'
import type { Place } from './place'
import type { ProductTab } from './product-tab'

/**
 * What a feature brings to the window, as one thing: every list of the screens, the menu and the status bar is made of
 * these, in the order of `features.ts`.
 */
export interface FeatureUi {
  /** Its screens beside the till, in Gestão and, where a cashier uses them, in “Menu do caixa”. */
  readonly places?: readonly Place[]
  /** What it opens beside the places, from “Menu do caixa” or from Gestão. */
  readonly menu?: readonly MenuExtra[]
  /** What is looked for in “Parâmetros” and set on a screen of its own. */
  readonly elsewhere?: readonly Elsewhere[]
  /** What a manager sees first in Gestão, before everything else there. */
  readonly beginning?: readonly BeginningPart[]
  /** What it gives a manager to see to, at the beginning of Gestão. */
  readonly attention?: readonly Attention[]
  /** What it says of a product, in the product's file. */
  readonly productTabs?: readonly ProductTab[]
  /** What it knows of a customer, as tabs of the file. */
  readonly customerTabs?: readonly CustomerTab[]
  /** What it does with a customer's whole file, at the file's foot. */
  readonly customerActions?: readonly CustomerAction[]
  /** Where what was imported of it is looked at. */
  readonly imported?: readonly Imported[]
  /** Its part of the status bar. */
  readonly chips?: readonly StatusBarChip[]
  /** Where it has a say while selling. */
  readonly sale?: Partial<SaleMoments>
  /** Mounted once, over whatever screen the till is on. */
  readonly everywhere?: readonly PartEverywhere[]
  /** What it does when main says that something changed. */
  readonly hears?: Hears
  /** Which questions an event makes old, to be asked again where a screen shows their answers. */
  readonly madeOld?: MadeOld
}

/** A part of the status bar: what its feature has to say of itself at any time. */
export interface StatusBarChip {
  readonly id: string
  readonly Chip: ComponentType
}

/** A part of the beginning of Gestão, for whoever has the right to it. */
export interface BeginningPart {
  readonly id: string
  readonly permission: Permission
  readonly Part: ComponentType
}

/** A window that opens over whatever screen, or what only listens. */
export interface PartEverywhere {
  readonly id: string
  readonly Part: ComponentType
}

export type Hears = { readonly [Name in EventName]?: (payload: AppEvents[Name]) => void }

/** The feature's own questions that an event makes old, and nobody else's. */
export type MadeOldOf<F extends Feature> = {
  readonly [Name in EventName]?: readonly (OperationName & keyof F['operations'])[]
}
