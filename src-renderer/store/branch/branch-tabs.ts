import { loyaltyBranchTabs } from '../../loyalty/settings/loyalty-branch-tabs'
import { BranchParameters } from './branch-parameters'
import type { BranchTab } from './branch-tab'
import { BranchTerminals } from './branch-terminals'

/** The tabs of a branch after its own data, in order: another subject is another entry. */
export const branchTabs: readonly BranchTab[] = [
  { id: 'terminals', name: 'Caixas', Page: BranchTerminals },
  { id: 'parameters', name: 'Parâmetros', Page: BranchParameters },
  ...loyaltyBranchTabs,
]
