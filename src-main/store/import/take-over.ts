import type { Database, WriteDb } from '../../platform/database/connection'
import { isConstraint } from '../../platform/database/sqlite-errors'
import type { ImportKind, ImportWork, Judged } from './import-kind'
import { notePart } from './import-rows'
import type { StagedRow, Staging } from './staging'

/** Milliseconds of work in one transaction: what a scan may have to wait for. */
const PART_MS = 5

interface PartDeps {
  readonly database: Database
  readonly staging: Pick<Staging, 'refuse' | 'together'>
  readonly kind: ImportKind
  readonly work: ImportWork
  readonly steadyNow: () => number
}

/**
 * Takes over as many of the rows as a moment allows, with how far the import came in the same transaction: killed at any
 * point, it goes on behind the last row that is on disk. Answers how many. Where the file itself refuses one, all of them
 * are tried again, each taken back alone.
 */
export function takeOver(deps: PartDeps, id: string, rows: readonly StagedRow[]): number {
  try {
    return takePart(deps, id, rows, apply)
  } catch (error) {
    if (!isConstraint(error)) throw error
    return takePart(deps, id, rows, applyAlone)
  }
}

type Apply = (deps: PartDeps, db: WriteDb, row: StagedRow) => Judged

function takePart(deps: PartDeps, id: string, rows: readonly StagedRow[], applied: Apply): number {
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

const apply: Apply = ({ kind, work }, db, { values }) =>
  values === null ? { state: 'refused', why: 'a linha não foi lida' } : kind.apply(db, values, work)

/** In a transaction within the one of the part: what contradicts the shop is said of that row, and the others go on. */
const applyAlone: Apply = (deps, db, row) => {
  try {
    return deps.database.write(() => apply(deps, db, row))
  } catch (error) {
    if (isConstraint(error)) return { state: 'refused', why: 'contradiz outro cadastro da loja' }
    throw error
  }
}
