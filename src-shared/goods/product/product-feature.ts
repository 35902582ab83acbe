import type { Feature } from '../../kernel/feature'
import { productContract } from './product-operations'
import { productParameters } from './product-parameters'

/** The product file, and the families and brands it is sorted by (FEATURES B5). Its rights are the catalogue's. */
export const productFeature = {
  actions: {
    'product.add': 'Produto cadastrado',
    'product.change': 'Produto alterado',
  },
  parameters: productParameters,
  operations: productContract,
} as const satisfies Feature
