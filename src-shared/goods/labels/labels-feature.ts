import { fromSupervisor, type Feature } from '../../kernel/feature'
import { labelsContract } from './labels-operations'

/** “Etiquetas” of products and shelves (FEATURES B5). */
export const labelsFeature = {
  rights: {
    'labels.print': { name: 'Imprimir etiquetas', starts: fromSupervisor },
  },
  actions: {
    'labels.take-pdf': 'Etiquetas em PDF',
    'labels.print': 'Etiquetas impressas',
  },
  operations: labelsContract,
} as const satisfies Feature
