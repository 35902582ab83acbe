import { familyIdSchema } from '../../../../kernel/ids'
import { conditionKind } from './condition-kind'

/** Goods of one family. */
export const ofFamily = conditionKind('family', { familyId: familyIdSchema }, ({ familyId }) => ({
  holds: (goods) => goods.familyId === familyId,
  says: 'na família',
}))
