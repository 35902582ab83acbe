import type { BranchView, NewBranch } from '#shared/store/branch/branch'
import { saveScaleLayouts, scaleLayouts } from '../../goods/catalog/scale-layout-rows'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import { insertBranch, listBranches } from './branch-rows'

/** Adds a branch, without terminals yet; its code is the next one, its scales write as this branch's (FEATURES B6). */
export function addBranch(desk: Desk, caller: Caller, branch: NewBranch): BranchView[] {
  return desk.database.write((db) => {
    const { id, code } = insertBranch(db, branch)
    saveScaleLayouts(db, id, scaleLayouts(db, desk.terminal.branchId))
    const detail = { branch: branch.name, code, cnpj: branch.cnpj }
    recordAction(db, desk, caller, { action: 'branch.add', saleId: null, detail })
    return listBranches(db)
  })
}
