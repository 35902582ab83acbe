import { fromSupervisor, managersOnly, type Feature } from '../../kernel/feature'
import { catalogContract } from './catalog-operations'
import { catalogParameters } from './catalog-parameters'

/** What is sold, and what a code means. */
export const catalogFeature = {
  rights: {
    'catalog.edit': { name: 'Produtos e estoque', starts: fromSupervisor },
    'catalog.see-cost': { name: 'Ver preço de custo', starts: managersOnly },
  },
  actions: {
    'catalog.save-scale-layouts': 'Etiquetas de balança alteradas',
  },
  parameters: catalogParameters,
  operations: catalogContract,
} as const satisfies Feature
