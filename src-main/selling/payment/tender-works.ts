import type { TenderKind } from '#shared/selling/payment/tender'
import type { TenderWork, WorkOf } from './tender-work'
import { cash } from './tenders/cash'
import { creditCard } from './tenders/credit-card'
import { debitCard } from './tenders/debit-card'
import { exchangeVoucher } from './tenders/exchange-voucher'
import { giftCard } from './tenders/gift-card'
import { pix } from './tenders/pix'
import { storeCredit } from './tenders/store-credit'

/** What the till does with each kind of tender. */
export const tenderWorks: { readonly [Kind in TenderKind]: WorkOf<Kind> } = {
  cash,
  'credit-card': creditCard,
  'debit-card': debitCard,
  pix,
  'store-credit': storeCredit,
  'exchange-voucher': exchangeVoucher,
  'gift-card': giftCard,
}

/** The work of a kind that is known only when it runs. */
export function tenderWork(kind: TenderKind): TenderWork {
  return tenderWorks[kind]
}
