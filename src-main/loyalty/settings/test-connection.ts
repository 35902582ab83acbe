import type { BranchId } from '#shared/kernel/ids'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { SettingsDraft } from '#shared/loyalty/settings/program-settings'
import type { BranchPrograms } from './create-branch-programs'

/** "Testar conexão": null when the operator answers as it should. */
export async function testConnection(
  programs: Pick<BranchPrograms, 'draft'>,
  draft: SettingsDraft,
  branchId: BranchId,
): Promise<LoyaltyFault | null> {
  const program = await programs.draft(draft, branchId, false)
  if (!program.ok) return program.error
  const probed = await program.value.probe()
  return probed.ok ? null : probed.error
}
