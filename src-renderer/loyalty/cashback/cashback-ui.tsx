import { tillOpenedAt } from '../../app/till-session'
import type { FeatureUi } from '../../feature/feature'
import type { BeforePayment, BenefitInDiscount, SummaryCard } from '../../selling/open-sale/moments'
import { isToRemind } from './anonymous-alert'
import { CashbackCard } from './cashback-card'
import { CashbackDiscount, hasCashbackDiscount } from './cashback-discount'
import { NoCashbackAlert } from './no-cashback-alert'
import { beforePayment } from './steps/cashback-step'

/** The alert for consumidor final (FEATURES C4). The programme's own window opens over the payment, as an order's does. */
const noCashback: BeforePayment = {
  id: 'no-cashback',
  asks: (sale) =>
    beforePayment(sale) === 'alert' &&
    sale.loyalty.cashback !== null &&
    isToRemind(sale.loyalty.cashback, tillOpenedAt()),
  Window: ({ sale, ...acts }) => (
    <NoCashbackAlert name={sale.loyalty.cashback?.name ?? 'Cashback'} {...acts} />
  ),
}

const inDiscount: BenefitInDiscount = {
  id: 'cashback',
  name: 'Cashback',
  concerns: hasCashbackDiscount,
  Window: CashbackDiscount,
}

const summary: SummaryCard = {
  id: 'cashback',
  below: 'customer',
  Card: ({ sale }) =>
    sale === null || sale.loyalty.cashback === null ? null : (
      <CashbackCard sale={sale} cashback={sale.loyalty.cashback} />
    ),
}

export const cashbackUi: FeatureUi = {
  sale: { beforePayment: [noCashback], benefitsInDiscount: [inDiscount], summaryCards: [summary] },
}
