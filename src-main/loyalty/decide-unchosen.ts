import type { LoyaltyFault } from '../../src-shared/loyalty/loyalty-fault'
import { ok, fail, type Result } from '../../src-shared/result'
import type { SaleId } from '../../src-shared/ids'
import { findSale } from '../sale/sale-queries'
import type { OutboxEntry } from '../outbox/outbox-queries'
import { askOperator, offered } from './ask-operator'
import { choiceOf, decideCampaign, offerCampaigns, type StoredChoice } from './choice-queries'
import { loyaltyBasket } from './loyalty-basket-queries'
import { fullPriceOnly } from './loyalty-rules-queries'
import type { LoyaltyDesk } from './loyalty-desk'
import type { Campaign } from './loyalty-program'
import { findParticipation } from './participation-queries'
import { redemptionsOf } from './redemption-queries'
import { ZERO } from '../../src-shared/money/cents'

/**
 * A campaign nobody chose in time: the only one there is, or none (FEATURES C7). Null once decided; otherwise why the
 * operator could not be asked.
 */
export async function decideUnchosen(
  desk: LoyaltyDesk,
  { saleId }: Pick<OutboxEntry, 'saleId'>,
): Promise<LoyaltyFault | null> {
  const choice = saleId === null ? undefined : choiceOf(desk.database, saleId)
  if (!choice || choice.chosenAt !== null) return null
  const known = choice.campaigns === null ? await askCampaigns(desk, choice) : ok(choice.campaigns)
  // A refusal to say which there are is no reason to hold the sale back.
  if (!known.ok && known.error.kind !== 'declined') return known.error
  const campaigns = known.ok ? known.value : []
  const [only] = campaigns
  const campaignId = campaigns.length === 1 && only ? only.id : null
  desk.database.write((db) => decideCampaign(db, choice.saleId, campaignId, desk.now()))
  return null
}

/** Asks which campaigns a finished sale may have, and keeps the answer. */
export async function askCampaigns(
  desk: LoyaltyDesk,
  { saleId, participationId }: Pick<StoredChoice, 'saleId' | 'participationId'>,
): Promise<Result<readonly Campaign[], LoyaltyFault>> {
  const { database } = desk
  const taking = findParticipation(database, participationId)
  const sale = findSale(database, saleId)
  if (!taking || taking.member === null || !sale) throw new Error('A waiting choice has its sale and member')
  const { program, member } = taking
  const used = usedBy(desk, saleId, participationId)
  const basket = loyaltyBasket(database, sale, fullPriceOnly(database, sale.branchId))
  const answer = await askOperator(desk, { program, operation: 'campaigns', saleId, member }, (to) =>
    offered(to.campaigns).eligible({ participationId, member, basket, used }),
  )
  if (!answer.ok) return fail(answer.error)
  database.write((db) => offerCampaigns(db, saleId, answer.value))
  return answer
}

function usedBy({ database }: LoyaltyDesk, saleId: SaleId, participationId: string) {
  const held = redemptionsOf(database, saleId).filter(
    (one) =>
      one.participationId === participationId && (one.state === 'reserved' || one.state === 'confirmed'),
  )
  return held.at(-1)?.amount ?? ZERO
}
