import type { Moment } from './moment'

/** Where a field is found: an expression of the program's own, never of what anybody typed. Null where it is not known. */
export interface FieldSql {
  readonly text: string
  /** For the expression's own marks. */
  readonly values?: (moment: Moment) => readonly string[]
  /** Milliseconds of an instant, for a field that is a day; a day as text otherwise. */
  readonly isInstant?: true
}

/** The same, for an expression without more to it. */
export function column(text: string): FieldSql {
  return { text }
}
