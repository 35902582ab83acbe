import type { BranchId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { programName, type PointsProgramId } from '#shared/loyalty/port/program-id'
import type { PointsTable } from '#shared/loyalty/settings/points-table'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { changedFields } from '../../store/audit/changed-fields'
import { recordAction } from '../../store/audit/record-action'
import { pointsTable, writePointsTable } from './loyalty-rules'
import { branchIdentity, listBrands } from './program-setting-rows'

interface PointsDraft {
  readonly program: PointsProgramId
  readonly branchId: BranchId
  readonly table: PointsTable
}

type Refusal = { readonly code: 'branch-not-found' } | { readonly code: 'brand-not-found' }

/** Changes how a branch scores from the next sale on; sales that scored keep their points (FEATURES E1). */
export function savePointsTable(
  desk: Desk,
  caller: Caller,
  { program, branchId, table }: PointsDraft,
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
    const changed = changedFields(words(pointsTable(db, program, branchId)), words(table))
    if (changed === undefined) return ok(null)
    writePointsTable(db, program, branchId, table)
    const detail = { program: programName(program), branch: branch.name, ...changed }
    recordAction(db, desk, caller, { action: 'loyalty-settings.save-points-table', saleId: null, detail })
    return ok(null)
  })
}
