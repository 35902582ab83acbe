import { takenBy } from '#shared/goods/pricing/adjustment'
import type { PricedSale } from '#shared/goods/pricing/price-sale'
import type { Instant } from '#shared/kernel/ids'
import { ZERO } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { cashbackProgram } from '#shared/loyalty/port/program-id'
import type { FinishedSale, Sale } from '#shared/selling/sale/sale'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { insertChoice } from '../ledger/choice-rows'
import { intendEarning } from '../ledger/intend-earning'
import { loyaltyBasket, loyaltyTotal } from '../ledger/loyalty-basket-queries'
import { intend } from '../ledger/loyalty-work'
import { participationIn } from '../ledger/participation-rows'
import { redemptionsOf, type Redemption } from '../ledger/redemption-rows'
import { campaignPatience, fullPriceOnly } from '../settings/loyalty-rules'
import { usesCashback } from './benefit-on-sale'
import { dropParticipation } from './undo-benefit'

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

/**
 * What the cashback operator is to be told of a sale just finished: written in the transaction that finishes it. Answers
 * whether its customer has a campaign to choose.
 */
export function intendCashback(db: WriteDb, sale: FinishedSale, secured: Redemption | null): boolean {
  const taking = participationIn(db, sale)
  if (taking?.state !== 'open' || taking.member === null) return false
  const { program, id: participationId, saleId } = taking
  if (loyaltyTotal(db, sale) === 0) {
    dropParticipation(db, { now: () => sale.finishedAt }, taking)
    return false
  }
  const { earns, hasCampaigns } = cashbackProgram(program)
  const until: Instant = sale.finishedAt + (hasCampaigns ? campaignPatience(db, sale.branchId) : 0)
  if (secured !== null)
    intend(
      db,
      'confirm',
      { saleId, program, redemptionId: secured.id, isSecondLock: false },
      sale.finishedAt,
      until,
    )
  else if (earns) {
    const basket = loyaltyBasket(db, sale, fullPriceOnly(db, sale.branchId))
    intendEarning(db, sale, { program, participationId, member: taking.member, basket }, until)
  }
  if (hasCampaigns) insertChoice(db, { saleId, participationId, until, terminalId: sale.terminalId })
  return hasCampaigns
}
