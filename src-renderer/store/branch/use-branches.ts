import type { BranchView } from '#shared/store/branch/branch'
import { refreshApp } from '../../app/use-app'
import { useApprovedAnswer } from '../access/approval/use-approved-answer'

/** Draws the branches as a change left them. */
export type TakeBranches = (branches: BranchView[]) => Promise<void>

/** Branches and terminals as main keeps them. */
export function useBranches(): {
  readonly branches: readonly BranchView[] | null
  readonly problem: string | null
  readonly refresh: () => Promise<void>
  readonly take: TakeBranches
} {
  const { value, problem, refresh, show } = useApprovedAnswer('branch.list', {}, 'Filiais')
  return {
    branches: value,
    problem,
    refresh,
    take: async (branches) => {
      show(branches)
      await refreshApp()
    },
  }
}
