import { brandIdSchema } from '../../../../kernel/ids'
import { conditionKind } from './condition-kind'

/** Goods of one brand. */
export const ofBrand = conditionKind('brand', { brandId: brandIdSchema }, ({ brandId }) => ({
  holds: (goods) => goods.brandId === brandId,
  says: 'na marca',
}))
