import { managersOnly, type Feature } from '../../kernel/feature'
import { supplementContract } from './supplement-operations'

/** Complementos: the shop's own questions on the customer file (FEATURES F8). */
export const supplementFeature = {
  rights: {
    'supplement.edit': { name: 'Complementos da ficha do cliente', starts: managersOnly, isYesOrNo: true },
  },
  actions: {
    'supplement.save': 'Pergunta do formulário de suplemento',
    'supplement.reorder': 'Ordem do formulário de suplemento',
  },
  operations: supplementContract,
} as const satisfies Feature
