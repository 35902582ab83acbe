import { takenBy } from '#shared/goods/pricing/adjustment'
import type { PricedSale } from '#shared/goods/pricing/price-sale'
import { ZERO } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Sale } from '#shared/selling/sale/sale'
import type { ReadDb } from '../../platform/database/connection'
import { loyaltyBasket } from '../ledger/loyalty-basket-queries'
import { participationIn } from '../ledger/participation-rows'
import { redemptionsOf, type Redemption } from '../ledger/redemption-rows'
import { fullPriceOnly } from '../settings/loyalty-rules'
import { usesCashback } from './benefit-on-sale'

/** The benefit on the sale is not held at the operator as the sale is now: it must be secured first. */
export type BenefitUnsecured = { readonly code: 'benefit-not-secured' }

/** The reservation that stands for the sale exactly as it is; null for a sale that uses nothing. */
export function securedRedemption(
  db: ReadDb,
  sale: Sale,
  figures: PricedSale,
): Result<Redemption | null, BenefitUnsecured> {
  if (!usesCashback(sale)) return ok(null)
  const taking = participationIn(db, sale)
  const amount = taking === undefined ? ZERO : takenBy(figures, taking.program)
  const basket = JSON.stringify(loyaltyBasket(db, sale, fullPriceOnly(db, sale.branchId)))
  const held = redemptionsOf(db, sale.id).find(
    (one) =>
      one.state === 'reserved' &&
      !one.givenUp &&
      one.participationId === taking?.id &&
      one.amount === amount &&
      JSON.stringify(one.request.basket) === basket,
  )
  return held && !taking?.quoteStale ? ok(held) : fail({ code: 'benefit-not-secured' })
}
