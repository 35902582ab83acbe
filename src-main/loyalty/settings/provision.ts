import type { BranchId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import { loyaltyProgram } from '#shared/loyalty/port/program-id'
import type { SettingsDraft } from '#shared/loyalty/settings/program-settings'
import type { ProvisionedFields } from '../port/loyalty-program'
import type { BranchPrograms } from './create-branch-programs'

interface ProvisioningFailed {
  readonly code: 'provisioning-failed'
  readonly fault: LoyaltyFault
}

/** Asks the operator for the fields that follow from those typed, as far as they are set at this place (FEATURES C1). */
export async function provision(
  programs: Pick<BranchPrograms, 'draft'>,
  draft: SettingsDraft,
  branchId: BranchId,
): Promise<Result<ProvisionedFields, ProvisioningFailed>> {
  const incomplete = { kind: 'misconfigured', what: 'incomplete' } as const
  const program = await programs.draft(draft, branchId, true)
  const { provisioning } = program.ok ? program.value : {}
  if (provisioning === undefined) return fail({ code: 'provisioning-failed', fault: incomplete })
  const given = await provisioning.fields()
  if (!given.ok) return fail({ code: 'provisioning-failed', fault: given.error })
  const place = draft.branchId === null ? 'company' : 'branch'
  const keys = loyaltyProgram(draft.program)
    .fields.filter(({ places }) => places.includes(place))
    .map(({ key }) => key)
  const here = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).filter(([key]) => keys.includes(key)))
  return ok({ values: here(given.value.values), secrets: here(given.value.secrets) })
}
