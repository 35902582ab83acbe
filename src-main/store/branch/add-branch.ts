import type { BranchId } from '#shared/kernel/ids'
import type { BranchView, NewBranch } from '#shared/store/branch/branch'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { insertBranch, listBranches } from './branch-rows'

/** What a new branch has of the one it is added at. */
export type Inherit = (db: WriteDb, from: BranchId, to: BranchId) => void

/** A feature of which a new branch takes something over. */
export interface Inheriting {
  readonly inherits: readonly Inherit[]
}

/** Adds a branch, without terminals yet; its code is the next one (FEATURES B6). */
export function addBranch(
  desk: Desk,
  caller: Caller,
  branch: NewBranch,
  inherits: readonly Inherit[],
): BranchView[] {
  return desk.database.write((db) => {
    const { id, code } = insertBranch(db, branch)
    for (const inherit of inherits) inherit(db, desk.terminal.branchId, id)
    const detail = { branch: branch.name, code, cnpj: branch.cnpj }
    recordAction(db, desk, caller, { action: 'branch.add', saleId: null, detail })
    return listBranches(db)
  })
}
