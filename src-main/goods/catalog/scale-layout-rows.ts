import { defaultScaleLayouts, scaleLayoutsSchema, type ScaleLayout } from '#shared/goods/catalog/scale-layout'
import type { BranchId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** How a branch's scales write their labels; one that never said so reads what every till reads out of the box. */
export function scaleLayouts(db: ReadDb, branchId: BranchId): readonly ScaleLayout[] {
  const row = db.get<{ layouts: string }>(
    'SELECT layouts FROM branch_scale_layout WHERE branch_id = ?',
    branchId,
  )
  return row ? scaleLayoutsSchema.parse(JSON.parse(row.layouts)) : defaultScaleLayouts
}

export function saveScaleLayouts(db: WriteDb, branchId: BranchId, layouts: readonly ScaleLayout[]): void {
  db.put('branch_scale_layout', { branch_id: branchId, layouts: JSON.stringify(layouts) })
}

/** A branch that is added has scales that write as those where it was added. */
export function inheritScaleLayouts(db: WriteDb, from: BranchId, to: BranchId): void {
  saveScaleLayouts(db, to, scaleLayouts(db, from))
}
