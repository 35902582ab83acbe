import { brandIdSchema, type BranchId } from '#shared/kernel/ids'
import { pointsProgramIds } from '#shared/loyalty/port/program-id'
import type { Regroup } from '../../goods/product/regroup'
import { pointsTable, writePointsTable } from './loyalty-rules'

/** A brand that scores goes on doing so under the one it is joined to; that one's own factor stands. */
export const regroupScoring: Regroup = (db, { grouping, id, into }) => {
  if (grouping !== 'brand') return
  const to = brandIdSchema.parse(into)
  for (const branch of db.all<{ id: BranchId }>('SELECT id FROM branch'))
    for (const program of pointsProgramIds) {
      const table = pointsTable(db, program, branch.id)
      if (!table.brands.some(({ brandId }) => brandId === id)) continue
      const isThere = table.brands.some(({ brandId }) => brandId === to)
      const brands = table.brands.flatMap((one) => {
        if (one.brandId !== id) return [one]
        return isThere ? [] : [{ ...one, brandId: to }]
      })
      writePointsTable(db, program, branch.id, { ...table, brands })
    }
}
