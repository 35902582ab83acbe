import { managersOnly, type Feature } from '../../kernel/feature'
import { mergeContract } from './merge-operations'

/** Two files of one person become one, and two again (FEATURES F30). */
export const mergeFeature = {
  rights: {
    'customer.merge': { name: 'Juntar cadastros de um cliente', starts: managersOnly },
  },
  actions: {
    'customer.merge': 'Cadastros de cliente juntados',
    'customer.unmerge': 'Junção de cadastros desfeita',
  },
  operations: mergeContract,
} as const satisfies Feature
