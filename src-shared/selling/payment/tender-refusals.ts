import type { Every } from '../../kernel/every'
import { pick } from '../../kernel/refusal'
import { voucherCodeRefusals } from '../../rewards/vouchers/voucher-refusals'
import { tenderList } from './tender-list'

type Kind = (typeof tenderList)[number]

// Merging forgets whose refusals they were.
/** Why a kind of tender is not taken, beside what holds for all. */
export const takeRefusals = Object.assign({}, ...tenderList.map(({ refusals }) => refusals)) as Every<
  Kind['refusals']
>

/** What taking one may be refused with, whatever it is for: also for too many numbers of no voucher tried here. */
export const takeErrors = { ...takeRefusals, ...pick(voucherCodeRefusals, 'voucher-wait') }

/** Why a tender that was taken no longer holds when the sale is to finish. */
export const tenderFinishRefusals = Object.assign(
  {},
  ...tenderList.map(({ finishRefusals }) => finishRefusals),
) as Every<Kind['finishRefusals']>
