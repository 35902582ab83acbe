import type { Place } from './place'

/** Where what a spreadsheet brought can be looked at, once its import is over. */
export interface Imported {
  /** As main's kinds of import are named. */
  readonly kind: string
  /** As the way there reads: `Ver produtos`. */
  readonly label: string
  readonly place: Place
}
