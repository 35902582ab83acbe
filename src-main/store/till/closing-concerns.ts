import type { ClosingConcern } from '#shared/store/till/count-sheet'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'

/** Something a feature may have unsettled when the till closes. */
export interface Concern {
  readonly kind: ClosingConcern['kind']
  /** How many are unsettled at this terminal. */
  readonly count: (db: ReadDb, terminal: Desk['terminal']) => number
  /** Whether the shop wants them settled before the till closes. */
  readonly refuses: (db: ReadDb, terminal: Desk['terminal']) => boolean
}

/** What is still unsettled at this terminal, and whether the shop lets the till close over it. */
export function closingConcerns(
  db: ReadDb,
  terminal: Desk['terminal'],
  concerns: readonly Concern[],
): ClosingConcern[] {
  return concerns.flatMap(({ kind, count, refuses }) => {
    const unsettled = count(db, terminal)
    return unsettled === 0 ? [] : [{ kind, count: unsettled, refuses: refuses(db, terminal) }]
  })
}
