import { formatPercent, milliPercentSchema, percentOf } from '../../../../kernel/money/percentage'
import { actionKind } from './action-kind'

/** The rate of customers the rule is for, on whatever is left of the price after all offers. */
export const customerRate = actionKind('customer-rate', { rate: milliPercentSchema }, ({ rate }) => ({
  phase: 'customer',
  off: ({ now }) => percentOf(now, rate),
  says: `${formatPercent(rate)} para o cliente`,
}))
