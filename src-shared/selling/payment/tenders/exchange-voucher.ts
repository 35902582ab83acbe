import { z } from 'zod'
import { voucherCodeSchema, voucherEnding } from '../../../rewards/vouchers/voucher'
import { voucherRefusals } from '../../../rewards/vouchers/voucher-refusals'
import { defineTender } from '../tender-definition'

const voucher = z.object({ code: voucherCodeSchema })

/** Vale-troca: the paper a return gave, as far as it still holds something. */
export const exchangeVoucher = defineTender({
  kind: 'exchange-voucher',
  name: 'Vale-troca',
  label: 'Vale-troca',
  digit: 6,
  entered: voucher,
  detail: voucher,
  refusals: voucherRefusals,
  finishRefusals: voucherRefusals,
  needsCustomer: null,
  unanswered: null,
  givesChange: false,
  paysDebt: false,
  mayBeUsual: false,
  plan: 'none',
  refund: {
    order: 5,
    deed: 'O vale-troca volta a valer',
    isOwed: false,
    leavesSlip: false,
    chosen: { right: 'returns.refund-voucher', told: 'e o cliente recebe um vale-troca impresso.' },
  },
  mark: ({ code }) => `Vale final ${voucherEnding(code)}`,
  audited: ({ code }) => ({ voucherEnding: voucherEnding(code) }),
  printed: ({ code }) => ({ behindName: '', lines: [`Vale final ${voucherEnding(code)}`] }),
  installments: () => null,
  payableCode: () => null,
})
