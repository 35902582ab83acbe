import type { Feature } from '../../kernel/feature'
import { groupingContract } from './grouping-operations'
import { productContract } from './product-operations'
import { productParameters } from './product-parameters'

/** The product file, and the families and brands it is sorted by (FEATURES B5). Its rights are the catalogue's. */
export const productFeature = {
  actions: {
    'product.add': 'Produto cadastrado',
    'product.change': 'Produto alterado',
    'grouping.add': 'Família ou marca criada',
    'grouping.rename': 'Família ou marca renomeada',
    'grouping.merge': 'Famílias ou marcas juntadas',
    'grouping.set-active': 'Família ou marca ativada ou desativada',
    'grouping.remove': 'Família ou marca excluída',
  },
  parameters: productParameters,
  operations: { ...productContract, ...groupingContract },
} as const satisfies Feature
