import type { ReadDb, WriteDb } from './connection'

type Numbered = 'order' | 'customer'

/** Of what is numbered for the company as a whole. */
export const COMPANY = 0

/** No number up to this one is given again; 0 where none was given. `scope` is the terminal's id for orders. */
export function numberFloor(db: ReadDb, kind: Numbered, scope: number): number {
  return (
    db.get<{ above: number }>('SELECT above FROM number_floor WHERE kind = ? AND scope_id = ?', kind, scope)
      ?.above ?? 0
  )
}

/** From now on numbers begin above this one; a floor never sinks. */
export function raiseFloor(db: WriteDb, kind: Numbered, scope: number, above: number): void {
  db.run(
    `INSERT INTO number_floor (kind, scope_id, above) VALUES (?, ?, ?)
     ON CONFLICT (kind, scope_id) DO UPDATE SET above = max(above, excluded.above)`,
    kind,
    scope,
    above,
  )
}
