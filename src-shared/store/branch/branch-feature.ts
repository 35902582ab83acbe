import type { Feature } from '../../kernel/feature'
import { branchContract } from './branch-operations'

/** “Filiais” and their terminals (FEATURES B6). */
export const branchFeature = {
  actions: {
    'branch.add': 'Filial incluída',
    'branch.add-terminal': 'Caixa incluído',
    'branch.change': 'Filial alterada',
    'branch.rename-terminal': 'Caixa renomeado',
  },
  operations: branchContract,
} as const satisfies Feature
