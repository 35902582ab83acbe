import { fail, ok, type Result } from '#shared/kernel/result'
import type { BranchData, BranchView } from '#shared/store/branch/branch'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../access/caller'
import { changedFields } from '../audit/changed-fields'
import { recordAction } from '../audit/record-action'
import { writeParameter } from '../settings/parameter-rows'
import { listBranches, updateBranch } from './branch-rows'

/** Changes what a branch says from its next paper on; what is printed stays as it was (FEATURES B6). */
export function changeBranch(
  desk: Desk,
  caller: Caller,
  next: BranchData,
): Result<BranchView[], { readonly code: 'branch-not-found' }> {
  return desk.database.write((db) => {
    const before = listBranches(db).find(({ id }) => id === next.id)
    if (!before) return fail({ code: 'branch-not-found' })
    updateBranch(db, next)
    if (next.footer !== before.footer)
      writeParameter(db, 'receipt.footer', 'branch', { branchId: next.id, id: null }, next.footer)
    // By what it is and not by what the trail says of it: two Pix keys may have the same end.
    const changed = changedFields<Branch>(before, next)
    if (changed) {
      const detail = {
        branch: before.name,
        before: inTheTrail(changed.before),
        after: inTheTrail(changed.after),
      }
      recordAction(db, desk, caller, { action: 'branch.change', saleId: null, detail })
    }
    return ok(listBranches(db))
  })
}

/** A picture is recorded by its size, and a Pix key by its end: it may be somebody's CPF. */
function inTheTrail({ pixKey, logo, footer, timeZone, ...plain }: Partial<Branch>) {
  return {
    ...plain,
    ...(timeZone !== undefined && { timeZone: timeZone ?? 'pela UF' }),
    ...(pixKey !== undefined && { pixKey: pixKey && `…${pixKey.slice(-4)}` }),
    ...(logo !== undefined && { logo: logo && `PNG de ${logo.length} letras` }),
    ...(footer !== undefined && { footer: footer ?? 'herdado' }),
  }
}
type Branch = Omit<BranchData, 'cnpj' | 'timeZone'> & {
  readonly cnpj: string
  readonly timeZone: string | null
}
