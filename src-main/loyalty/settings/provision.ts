import type { BranchId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { SettingsDraft } from '#shared/loyalty/settings/program-settings'
import type { ReadDb } from '../../platform/database/connection'
import type { BranchPrograms } from './create-branch-programs'
import { effectiveValues } from './effective-settings'
import { branchIdentity } from './program-setting-rows'

type Refusal =
  | { readonly code: 'branch-not-found' }
  | { readonly code: 'provisioning-failed'; readonly fault: LoyaltyFault }

/** Asks the operator for the key and the store code of a branch's company code and environment (FEATURES C1). */
export async function provision(
  db: ReadDb,
  programs: Pick<BranchPrograms, 'draft'>,
  draft: SettingsDraft,
  branchId: BranchId,
): Promise<Result<{ readonly key: string; readonly storeCode: string }, Refusal>> {
  const branch = branchIdentity(db, branchId)
  if (!branch) return fail({ code: 'branch-not-found' })
  const { companyCode } = effectiveValues(db, draft.program, branchId, draft)
  const incomplete = { kind: 'misconfigured', what: 'incomplete' } as const
  const program = await programs.draft(draft, branchId, true)
  const { provisioning } = program.ok ? program.value : {}
  if (companyCode === undefined || provisioning === undefined)
    return fail({ code: 'provisioning-failed', fault: incomplete })
  const answered = await provisioning.credentials({ companyCode, cnpj: branch.cnpj })
  return answered.ok
    ? ok(answered.value)
    : fail({ code: 'provisioning-failed', fault: named(answered.error) })
}

/** Nothing but the company is asked about here. */
function named(fault: LoyaltyFault): LoyaltyFault {
  return fault.kind === 'declined' && fault.refusal.code === 'store-refused'
    ? { kind: 'misconfigured', what: 'company' }
    : fault
}
