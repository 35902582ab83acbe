import { ok } from '#shared/kernel/result'
import { claimedBy } from '#shared/selling/payment/settle'
import { checkVoucher, checkVouchers, spendVouchers } from '../../../rewards/vouchers/spend-vouchers'
import { tryVoucher } from '../../../rewards/vouchers/voucher-tries'
import { shopToday } from '../../../store/branch/shop-clock-queries'
import type { WorkOf } from '../tender-work'
import { atTheCounter } from './at-the-counter'

/** Vale-troca: its number is tried, and it pays no more than it holds, with what the sale asked of it before. */
export const exchangeVoucher: WorkOf<'exchange-voucher'> = {
  ...atTheCounter,
  attempt: ({ desk, caller, asked }, take) => tryVoucher(desk, caller, asked.code, take),
  prepare: (_db, { asked }) => ok(asked),
  take(db, { desk, sale, asked }) {
    const same = sale.tenders.filter((one) => one.kind === asked.kind && one.code === asked.code)
    const amount = claimedBy([asked, ...same])
    return checkVoucher(db, asked.code, { amount, today: shopToday(db, desk) })
  },
  checkFinish: (db, { sale, at }, mine) => checkVouchers(db, mine, sale, at),
  finish: (db, { sale, at }, mine) => ({ papers: spendVouchers(db, mine, sale, at) }),
}
