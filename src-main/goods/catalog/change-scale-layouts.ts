import type { ScaleLayoutsView } from '#shared/goods/catalog/label-reading'
import { layoutWords } from '#shared/goods/catalog/layout-words'
import { layoutConflict, type LayoutProblem, type ScaleLayout } from '#shared/goods/catalog/scale-layout'
import type { BranchId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { changedFields } from '../../store/audit/changed-fields'
import { recordAction } from '../../store/audit/record-action'
import { saveScaleLayouts, scaleLayouts } from './scale-layout-rows'

type Refusal =
  | { readonly code: 'branch-not-found' }
  | { readonly code: 'scale-layout-refused'; readonly position: number; readonly problem: LayoutProblem }

/** Every branch with the layouts of its scales. */
export function listScaleLayouts(db: ReadDb, { terminal }: ReadDesk): ScaleLayoutsView {
  const branches = db.all<{ id: BranchId; name: string }>('SELECT id, name FROM branch ORDER BY id')
  return {
    ownBranchId: terminal.branchId,
    branches: branches.map((branch) => ({ ...branch, layouts: [...scaleLayouts(db, branch.id)] })),
  }
}

/** Replaces the layouts of a branch, recorded as they were and as they are; what would have to be guessed is refused. */
export function changeScaleLayouts(
  desk: Desk,
  caller: Caller,
  { branchId, layouts }: { readonly branchId: BranchId; readonly layouts: readonly ScaleLayout[] },
): Result<ScaleLayoutsView, Refusal> {
  const conflict = layoutConflict(layouts)
  if (conflict)
    return fail({
      code: 'scale-layout-refused',
      position: conflict.index + 1,
      problem: conflict.problem,
    })
  return desk.database.write((db) => {
    const branch = db.get<{ name: string }>('SELECT name FROM branch WHERE id = ?', branchId)
    if (!branch) return fail({ code: 'branch-not-found' })
    const changed = changedFields(inWords(scaleLayouts(db, branchId)), inWords(layouts))
    if (changed) {
      saveScaleLayouts(db, branchId, layouts)
      const detail = { branch: branch.name, ...changed }
      recordAction(db, desk, caller, { action: 'catalog.save-scale-layouts', saleId: null, detail })
    }
    return ok(listScaleLayouts(db, desk))
  })
}

function inWords(layouts: readonly ScaleLayout[]): { readonly value: string } {
  return { value: layouts.map(layoutWords).join('; ') || 'nenhuma' }
}
