import type { Database, WriteDb } from '../../platform/database/connection'
import { isConstraint } from '../../platform/database/sqlite-errors'
import type { ImportKind, ImportPlace, Judged } from './import-kind'
import { notePart } from './import-rows'
import type { StagedRow, Staging } from './staging'

/** Milliseconds of work in one transaction: what a scan may have to wait for. */
const PART_MS = 4

interface PartDeps {
  readonly database: Database
  readonly staging: Pick<Staging, 'refuse' | 'together'>
  readonly kind: ImportKind
  readonly place: ImportPlace
  readonly steadyNow: () => number
}

/**
 * Takes over as many of the rows as a moment allows, with how far the import came in the same transaction: killed at any
 * point, it goes on behind the last row that is on disk. Answers how many.
 */
export function takeOver(deps: PartDeps, id: string, rows: readonly StagedRow[]): number {
  const { database, staging, steadyNow } = deps
  return database.write((db) => {
    const until = steadyNow() + PART_MS
    const outcomes: { readonly row: number; readonly judged: Judged }[] = []
    for (const one of rows) {
      outcomes.push({ row: one.row, judged: applied(deps, db, one) })
      if (steadyNow() >= until) break
    }
    const count = (state: Judged['state']): number =>
      outcomes.filter(({ judged }) => judged.state === state).length
    notePart(db, id, {
      lastRow: outcomes.at(-1)?.row ?? 0,
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      refused: count('refused'),
    })
    // Before the shop's own file counts them as done: said twice it is the same.
    if (count('refused') > 0)
      staging.together(() => {
        for (const { row, judged } of outcomes)
          if (judged.state === 'refused') staging.refuse(row, judged.why)
      })
    return outcomes.length
  })
}

/** What the file itself refuses is said of that row; the others go on. */
function applied({ database, kind, place }: PartDeps, db: WriteDb, { values }: StagedRow): Judged {
  if (values === null) return { state: 'refused', why: 'a linha não foi lida' }
  const outcome = (): Judged => kind.apply(db, values, place)
  try {
    // A transaction within the one of the part: taken back alone.
    return database.write(outcome)
  } catch (error) {
    if (isConstraint(error)) return { state: 'refused', why: 'contradiz outro cadastro da loja' }
    throw error
  }
}
