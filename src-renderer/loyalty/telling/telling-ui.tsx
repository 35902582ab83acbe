import type { loyaltyFeature } from '#shared/loyalty/loyalty-feature'
import { attentionTo } from '../../feature/attention'
import type { FeatureUi, MadeOldOf } from '../../feature/feature'
import { call } from '../../ipc/client'
import type { SaidOfLastSale, UndoneBySale } from '../../selling/open-sale/moments'
import { saleChangedAtOperator } from '../../selling/open-sale/refresh-sale'
import { FinishedLoyalty } from './finished-loyalty'
import { outcomeWords } from './outcome-words'
import { pendingNeeds } from './pending-needs'
import { pendingPlace } from './pending/pending-place'
import { UndoneLoyalty } from './undone-loyalty'

const saidOfLastSale: SaidOfLastSale = { id: 'loyalty', Words: FinishedLoyalty }

const undone: UndoneBySale = {
  id: 'loyalty',
  isToSay: async (saleId) => {
    const reply = await call('loyalty.of-sale', { saleId })
    return reply.ok && reply.value.some((one) => outcomeWords(one, 'void') !== null)
  },
  Words: ({ saleId }) => <UndoneLoyalty saleId={saleId} after="void" />,
}

const madeOld: MadeOldOf<typeof loyaltyFeature> = {
  'loyalty-changed': ['loyalty.of-sale'],
  'loyalty-pending': ['loyalty.pending', 'loyalty.pending-count'],
}

export const tellingUi: FeatureUi = {
  places: [pendingPlace],
  attention: [attentionTo('loyalty', pendingPlace, 'loyalty.pending-count', {}, pendingNeeds)],
  sale: { saidOfLastSale: [saidOfLastSale], undoneBySale: [undone] },
  hears: { 'loyalty-changed': ({ saleId }) => void saleChangedAtOperator(saleId) },
  madeOld,
}
