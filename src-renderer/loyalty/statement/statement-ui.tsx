import type { FeatureUi } from '../../feature/feature'
import type { CustomerCalled } from '../../selling/open-sale/moments'
import { LatestTransactions } from './latest-transactions'
import { LoyaltyTab } from './loyalty-tab'
import { statementMember } from './statement-member'

/** What a customer called first has at the programme (FEATURES D2). */
const latestOfCustomer: CustomerCalled = {
  id: 'latest-transactions',
  concerns: (sale) => statementMember(sale) !== null,
  Panel: ({ sale }) => {
    const member = statementMember(sale)
    return member === null ? null : <LatestTransactions {...member} />
  },
}

export const statementUi: FeatureUi = {
  customerTabs: [{ id: 'loyalty', name: 'Fidelidade', permission: 'loyalty.points', Tab: LoyaltyTab }],
  sale: { customerCalled: [latestOfCustomer] },
}
