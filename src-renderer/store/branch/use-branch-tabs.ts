import { may } from '../../app/may'
import { useApp } from '../../app/use-app'
import { useOffAtCompany } from '../../loyalty/settings/use-off-at-company'
import type { BranchTab } from './branch-tab'
import { branchTabs } from './branch-tabs'

/** A tab, and why it cannot be opened as things are; null for one that can. */
type OfferedTab = BranchTab & { readonly closed: string | null }

/** The tabs this operator may open. */
export function useBranchTabs(): readonly OfferedTab[] {
  const app = useApp()
  const off = useOffAtCompany(may(app, 'loyalty.settings'))
  return branchTabs
    .filter(({ permission }) => permission === undefined || may(app, permission))
    .map((tab) => ({ ...tab, closed: closedBy(tab, off) }))
}

function closedBy({ closedWhileOff }: BranchTab, off: ReturnType<typeof useOffAtCompany>): string | null {
  return closedWhileOff !== undefined && off.includes(closedWhileOff.program) ? closedWhileOff.words : null
}
