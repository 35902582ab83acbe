import type { Instant } from '#shared/kernel/ids'
import { cashbackProgram } from '#shared/loyalty/port/program-id'
import type { FinishedSale } from '#shared/selling/sale/sale'
import type { WriteDb } from '../../platform/database/connection'
import { insertChoice } from '../ledger/choice-rows'
import { intendEarning } from '../ledger/intend-earning'
import { loyaltyBasket, loyaltyTotal } from '../ledger/loyalty-basket-queries'
import { intend } from '../ledger/loyalty-work'
import { participationIn } from '../ledger/participation-rows'
import type { Redemption } from '../ledger/redemption-rows'
import { campaignPatience, fullPriceOnly } from '../settings/loyalty-rules'
import { dropParticipation } from './undo-benefit'

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
