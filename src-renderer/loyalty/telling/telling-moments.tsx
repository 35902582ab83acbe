import { call } from '../../ipc/client'
import type { SaidOfLastSale, UndoneBySale } from '../../selling/open-sale/moments'
import { FinishedLoyalty } from './finished-loyalty'
import { outcomeWords } from './outcome-words'
import { UndoneLoyalty } from './undone-loyalty'

export const loyaltyOfLastSale: SaidOfLastSale = { id: 'loyalty', Words: FinishedLoyalty }

export const loyaltyUndone: UndoneBySale = {
  id: 'loyalty',
  isToSay: async (saleId) => {
    const reply = await call('loyalty.of-sale', { saleId })
    return reply.ok && reply.value.some((one) => outcomeWords(one, 'void') !== null)
  },
  Words: ({ saleId }) => <UndoneLoyalty saleId={saleId} after="void" />,
}
