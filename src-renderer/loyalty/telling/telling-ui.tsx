import type { loyaltyFeature } from '#shared/loyalty/loyalty-feature'
import { attentionTo } from '../../feature/attention'
import type { FeatureUi, MadeOldOf } from '../../feature/feature'
import { call } from '../../ipc/client'
import type { SaidOfLastSale, UndoneBySale } from '../../selling/open-sale/moments'
import { saleChangedAtOperator } from '../../selling/open-sale/refresh-sale'
import { FinishedLoyalty } from './finished-loyalty'
import { outcomeWords } from './outcome-words'
import { PendingChip } from './pending-chip'
import { countWords } from './pending-words'
import { pendingPlace } from './pending/pending-place'
import { UndoneLoyalty } from './undone-loyalty'
import { KeptPendingCount } from './use-pending-count'

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
  attention: [
    attentionTo(pendingPlace, 'loyalty.pending-count', {}, (count) =>
      count.tasks + count.waiting === 0 ? [] : [{ tone: 'attention', text: `${countWords(count)}.` }],
    ),
  ],
  chips: [{ id: 'pending', Chip: PendingChip }],
  everywhere: [{ id: 'pending-count', Part: KeptPendingCount }],
  sale: { saidOfLastSale: [saidOfLastSale], undoneBySale: [undone] },
  hears: { 'loyalty-changed': ({ saleId }) => void saleChangedAtOperator(saleId) },
  madeOld,
}
