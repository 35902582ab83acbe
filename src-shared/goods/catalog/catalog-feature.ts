import type { Feature } from '../../kernel/feature'
import { catalogContract } from './catalog-operations'
import { catalogParameters } from './catalog-parameters'

/** What is sold, and what a code means. */
export const catalogFeature = {
  actions: {
    'catalog.save-scale-layouts': 'Etiquetas de balança alteradas',
  },
  parameters: catalogParameters,
  operations: catalogContract,
} as const satisfies Feature
