import type { TenderDefinition } from './tender-definition'
import { cash } from './tenders/cash'
import { creditCard } from './tenders/credit-card'
import { debitCard } from './tenders/debit-card'
import { exchangeVoucher } from './tenders/exchange-voucher'
import { giftCard } from './tenders/gift-card'
import { pix } from './tenders/pix'
import { storeCredit } from './tenders/store-credit'

/** Every kind of tender, in the order of the payment screen and of the closing. All else is derived from here. */
export const tenderList = [
  cash,
  creditCard,
  debitCard,
  pix,
  storeCredit,
  exchangeVoucher,
  giftCard,
] as const satisfies readonly TenderDefinition[]
