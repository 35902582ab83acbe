import type { BranchView, NewBranch } from '../../src-shared/branch/branch'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import type { Desk } from '../database/desk'
import { insertBranch, listBranches } from './branch-edit-queries'

/** Adds a branch, without terminals yet; its code is the next one (FEATURES B6). */
export function addBranch(desk: Desk, caller: Caller, branch: NewBranch): BranchView[] {
  return desk.database.write((db) => {
    const code = insertBranch(db, branch)
    const detail = { branch: branch.name, code, cnpj: branch.cnpj }
    recordAction(db, desk, caller, { action: 'branch.add', saleId: null, detail })
    return listBranches(db)
  })
}
