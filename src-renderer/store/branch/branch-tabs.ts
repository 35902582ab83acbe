import { DitoCashbackPanel, LoyaltyCardPanel } from '../../loyalty/settings/dito-branch-tabs'
import { BranchParameters } from './branch-parameters'
import type { BranchTab } from './branch-tab'
import { BranchTerminals } from './branch-terminals'

/** The tabs of a branch after its own data, in order: another subject is another entry. */
export const branchTabs: readonly BranchTab[] = [
  { id: 'terminals', name: 'Caixas', Page: BranchTerminals },
  { id: 'parameters', name: 'Parâmetros', Page: BranchParameters },
  { id: 'card', name: 'Cartão Fidelidade', permission: 'loyalty.settings', Page: LoyaltyCardPanel },
  {
    id: 'dito',
    name: 'Dito Cashback',
    permission: 'loyalty.settings',
    withoutDito: 'Ligue “Utilizar Cashback Dito” em Configurações Gerais > Gateway Fidelidade.',
    Page: DitoCashbackPanel,
  },
]
