import { managersOnly, type Feature } from '../../kernel/feature'
import { productListContract } from './product-list-operations'

/** All products, found, sorted and taken out (FEATURES B5). */
export const productListFeature = {
  rights: {
    'product-list.export': { name: 'Exportar lista de produtos', starts: managersOnly },
  },
  actions: {
    'product-list.export': 'Lista de produtos exportada',
  },
  operations: productListContract,
} as const satisfies Feature
