import type { FeatureUi } from '../../feature/feature'
import type { InsteadOfVoid, SummaryCard } from '../open-sale/moments'
import { ReturnInstead } from './return-instead'
import { returnsPlace } from './returns-place'
import { WaitingVoucher } from './voucher/waiting-voucher'

/** The voucher of the exchange that this sale pays with. */
const voucherSummary: SummaryCard = {
  id: 'waiting-voucher',
  below: 'everything',
  Card: WaitingVoucher,
}

/** Goods come back where their sale can no longer be cancelled. */
const returnInstead: InsteadOfVoid = { id: 'return', wayOut: 'return', Button: ReturnInstead }

export const returnsUi: FeatureUi = {
  places: [returnsPlace],
  sale: { summaryCards: [voucherSummary], insteadOfVoid: [returnInstead] },
}
