import { fromSupervisor, type Feature } from '../../kernel/feature'
import { stockContract } from './stock-operations'

/** What there is of goods in each branch, and every way it changes beside selling (FEATURES B11). */
export const stockFeature = {
  rights: {
    'stock.view': { name: 'Estoque: movimentações', starts: fromSupervisor, isYesOrNo: true },
  },
  operations: stockContract,
} as const satisfies Feature
