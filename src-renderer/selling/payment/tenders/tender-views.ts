import type { TenderKind, TenderOf } from '#shared/selling/payment/tender'
import { cash } from './cash'
import { creditCard } from './credit-card'
import { debitCard } from './debit-card'
import { exchangeVoucher } from './exchange-voucher'
import { giftCard } from './gift-card'
import { pix } from './pix'
import { storeCredit } from './store-credit'
import type { TenderView } from './tender-view'

/** How each kind of tender is drawn. */
export const tenderViews: { readonly [Kind in TenderKind]: TenderView<TenderOf<Kind>> } = {
  cash,
  'credit-card': creditCard,
  'debit-card': debitCard,
  pix,
  'store-credit': storeCredit,
  'exchange-voucher': exchangeVoucher,
  'gift-card': giftCard,
}

/** The view of a kind that is known only when it runs. */
export function tenderView(kind: TenderKind): TenderView {
  return tenderViews[kind]
}
