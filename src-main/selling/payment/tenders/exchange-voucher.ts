import { sumBy } from '#shared/kernel/money/cents'
import { ok } from '#shared/kernel/result'
import { businessDay } from '#shared/kernel/time/business-day'
import { claimedBy } from '#shared/selling/payment/settle'
import { tryCode } from '../../../rewards/stored-value/code-tries'
import { issueVoucher } from '../../../rewards/vouchers/issue-voucher'
import { checkVoucher, checkVouchers, spendVouchers } from '../../../rewards/vouchers/spend-vouchers'
import { restoreVouchers } from '../../../rewards/vouchers/voucher-rows'
import { shopClock, shopToday } from '../../../store/branch/shop-clock-queries'
import type { WorkOf } from '../tender-work'
import { atTheCounter } from './at-the-counter'

/** Vale-troca: its number is tried, and it pays no more than it holds, with what the sale asked of it before. */
export const exchangeVoucher: WorkOf<'exchange-voucher'> = {
  ...atTheCounter,
  attempt: ({ desk, caller, asked }, take) => tryCode(desk, caller, asked.code, take),
  prepare: (_db, { asked }) => ok(asked),
  take(db, { desk, sale, asked }) {
    const same = sale.tenders.filter((one) => one.kind === asked.kind && one.code === asked.code)
    const amount = claimedBy([asked, ...same])
    return checkVoucher(db, asked.code, { amount, today: shopToday(db, desk) })
  },
  checkFinish: (db, { sale, at }, mine) => checkVouchers(db, mine, sale, at),
  finish: (db, { sale, at }, mine) => ({ papers: spendVouchers(db, mine, sale, at) }),
  undo(db, { desk, sale, at }) {
    const clock = shopClock(db, desk.terminal)
    const days = { spentOn: businessDay(sale.finishedAt, clock), today: businessDay(at, clock) }
    restoreVouchers(db, sale.id, { at, ...days })
    return {}
  },
  giveBack: (db, deed, mine) => ({
    papers: [
      issueVoucher(
        db,
        deed,
        sumBy(mine, ({ amount }) => amount),
      ),
    ],
  }),
}
