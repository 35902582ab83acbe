import { conditionKind } from './condition-kind'

/** The whole shop. */
export const everyProduct = conditionKind('every-product', {}, () => ({
  holds: () => true,
  says: 'em toda a loja',
}))
