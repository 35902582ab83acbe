import { formatPercent, milliPercentSchema, percentOf } from '../../../../kernel/money/percentage'
import { actionKind } from './action-kind'

/** So much percent off each piece: 3 × 9,99 less 30 % is 3 × 6,99, on one line or on three (crm.md V7). */
export const rateOff = actionKind('rate-off', { rate: milliPercentSchema }, ({ rate }) => ({
  phase: 'price',
  off: ({ price }) => percentOf(price, rate),
  says: `${formatPercent(rate)} de desconto`,
}))
