import type { SummaryCard } from '../../open-sale/moments'
import { WaitingVoucher } from './waiting-voucher'

/** The voucher of the exchange that this sale pays with. */
export const voucherSummary: SummaryCard = {
  id: 'waiting-voucher',
  below: 'everything',
  Card: ({ sale }) => <WaitingVoucher saleId={sale?.id ?? null} />,
}
