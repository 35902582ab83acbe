import { takenBy } from '#shared/goods/pricing/adjustment'
import type { PricedSale } from '#shared/goods/pricing/price-sale'
import type { Instant, SaleId } from '#shared/kernel/ids'
import { ZERO } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import { cashbackProgram, type PointsProgramId } from '#shared/loyalty/port/program-id'
import { isFinished, type FinishedSale, type Sale } from '#shared/selling/sale/sale'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { findSale } from '../../selling/sale/sale-queries'
import { insertChoice } from '../ledger/choice-rows'
import { insertEarning } from '../ledger/earning-rows'
import { basketLeft, loyaltyBasket, loyaltyTotal } from '../ledger/loyalty-basket-queries'
import { intend } from '../ledger/loyalty-work'
import { participationIn } from '../ledger/participation-rows'
import { redemptionsOf, type Redemption } from '../ledger/redemption-rows'
import { scorerOfSale } from '../ledger/scorer-rows'
import { campaignPatience, fullPriceOnly, pointsProgramsOf, pointsTable } from '../settings/loyalty-rules'
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

/** Points of a sale at one programme for whoever scores, of the goods that are left of it (FEATURES E5). */
export function intendPoints(
  db: WriteDb,
  sale: FinishedSale,
  program: PointsProgramId,
  at: Instant = sale.finishedAt,
): void {
  const scorer = scorerOfSale(db, sale.id)
  if (!scorer) return
  const brands = pointsTable(db, program, sale.branchId).brands.map(({ brandId }) => brandId)
  const basket = basketLeft(db, sale, ({ brandId }) => brandId !== null && brands.includes(brandId))
  if (basket.items.length === 0 || basket.total === 0) return
  const earning = { program, participationId: newId<string>(), member: scorer.taxId, basket }
  intendEarning(db, sale, earning, at, at)
}

/** The same once more, where a refusal counted goods that came back since: for what is left of a sale that stands. */
export function intendPointsAgain(db: WriteDb, saleId: SaleId, program: PointsProgramId, at: Instant): void {
  const sale = findSale(db, saleId)
  if (sale?.state !== 'finished' || !isFinished(sale)) return
  if (pointsProgramsOf(db, sale.branchId).includes(program)) intendPoints(db, sale, program, at)
}

function intendEarning(
  db: WriteDb,
  { id: saleId, finishedAt }: FinishedSale,
  {
    basket,
    ...earner
  }: Pick<Parameters<typeof insertEarning>[1], 'program' | 'participationId' | 'member'> & {
    readonly basket: ReturnType<typeof loyaltyBasket>
  },
  notBefore: Instant,
  at: Instant = finishedAt,
): void {
  const earningId = newId<string>()
  insertEarning(db, { id: earningId, saleId, ...earner, at })
  intend(db, 'earn', { saleId, program: earner.program, earningId, basket, replaces: null }, at, notBefore)
}
