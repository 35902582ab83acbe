import { may } from '../access/may'
import { useApp } from '../shell/use-app'
import type { BranchTab } from './branch-tab'
import { branchTabs } from './branch-tabs'

/** The tabs this operator may open. */
export function useBranchTabs(): readonly BranchTab[] {
  const app = useApp()
  return branchTabs.filter(({ permission }) => permission === undefined || may(app, permission))
}
