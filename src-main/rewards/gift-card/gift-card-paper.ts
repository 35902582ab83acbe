import type { BranchId, Instant } from '#shared/kernel/ids'
import { giftCardSlip } from '#shared/selling/receipt/papers/gift-card-slip'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { ReadDb } from '../../platform/database/connection'
import { receiptShop } from '../../store/branch/receipt-shop'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { printedCard } from './gift-card-rows'

/** The paper of a card as it stands. */
export function giftCardPaper(
  db: ReadDb,
  account: string,
  { branchId, at }: { readonly branchId: BranchId; readonly at: Instant },
): ReceiptDocument {
  const card = printedCard(db, account)
  if (!card) throw new Error('The card is there')
  return giftCardSlip({
    shop: receiptShop(db, branchId),
    number: card.code,
    worth: card.balance,
    expiresOn: card.expiresOn,
    at,
    timeZone: shopTimeZone(db, branchId),
  })
}
