import type { BranchId } from '#shared/ids'
import type { PointsTable } from '#shared/loyalty/points-table'
import { fail, ok, type Result } from '#shared/result'
import type { Caller } from '../access/caller'
import { changedFields } from '../audit/changed-fields'
import { recordAction } from '../audit/record-action'
import type { Desk } from '../database/desk'
import { pointsTable, writePointsTable } from '../loyalty/loyalty-rules-queries'
import { branchIdentity, listBrands } from './program-setting-queries'

type Refusal = { readonly code: 'branch-not-found' } | { readonly code: 'brand-not-found' }

/** Changes how a branch scores from the next sale on; sales that scored keep their points (FEATURES E1). */
export function savePointsTable(
  desk: Desk,
  caller: Caller,
  branchId: BranchId,
  table: PointsTable,
): Result<null, Refusal> {
  return desk.database.write((db) => {
    const branch = branchIdentity(db, branchId)
    if (!branch) return fail({ code: 'branch-not-found' })
    const names = new Map(listBrands(db).map(({ id, name }) => [id, name]))
    if (table.brands.some(({ brandId }) => !names.has(brandId))) return fail({ code: 'brand-not-found' })
    const words = ({ scoring, brands }: PointsTable) => ({
      scoring: scoring === 'value' ? 'por valor' : 'por quantidade',
      brands: brands.map(({ brandId, factor }) => `${names.get(brandId) ?? brandId} × ${factor / 1000}`),
    })
    const changed = changedFields(words(pointsTable(db, branchId)), words(table))
    if (changed === undefined) return ok(null)
    writePointsTable(db, branchId, table)
    const detail = { branch: branch.name, ...changed }
    recordAction(db, desk, caller, { action: 'loyalty-settings.save-points-table', saleId: null, detail })
    return ok(null)
  })
}
