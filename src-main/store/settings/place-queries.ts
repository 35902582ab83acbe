import type { BranchId, TerminalId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

/** Where a parameter may hold: a terminal, and its branch. */
export interface Place {
  readonly id: TerminalId
  readonly name: string
  readonly branchId: BranchId
  readonly branchName: string
}

const places = `SELECT terminal.id, terminal.name, branch_id AS branchId, branch.name AS branchName
                FROM terminal JOIN branch ON branch.id = branch_id`

export function findPlace(db: ReadDb, id: TerminalId): Place | undefined {
  return db.get(`${places} WHERE terminal.id = ?`, id)
}

/** Every terminal, branch by branch. */
export function listPlaces(db: ReadDb): Place[] {
  return db.all(`${places} ORDER BY branch_id, terminal.id`)
}
