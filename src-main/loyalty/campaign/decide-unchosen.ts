import type { SaleId } from '#shared/kernel/ids'
import { ZERO } from '#shared/kernel/money/cents'
import { ok, fail, type Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import { choiceAt, decideCampaign, offerCampaigns, type StoredChoice } from '../ledger/choice-rows'
import { earnedBasket } from '../ledger/loyalty-work'
import { findParticipation } from '../ledger/participation-rows'
import { redemptionsOf } from '../ledger/redemption-rows'
import { askOperator, offered } from '../log/ask-operator'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { Campaign } from '../port/loyalty-program'

/**
 * A campaign nobody chose in time: the only one there is, or none (FEATURES C7). Null once decided; otherwise why the
 * operator could not be asked.
 */
export async function decideUnchosen(
  desk: LoyaltyDesk,
  { saleId, program }: { readonly saleId: SaleId; readonly program: LoyaltyProgramId },
): Promise<LoyaltyFault | null> {
  const choice = choiceAt(desk.database, saleId, program)
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

/** Asks which campaigns a finished sale may have, as it was closed, and keeps the answer. */
export async function askCampaigns(
  desk: LoyaltyDesk,
  { saleId, participationId }: Pick<StoredChoice, 'saleId' | 'participationId'>,
): Promise<Result<readonly Campaign[], LoyaltyFault>> {
  const { database } = desk
  const taking = findParticipation(database, participationId)
  if (!taking || taking.member === null) throw new Error('A waiting choice has its member')
  const { program, member } = taking
  const held = heldOf(desk, saleId, participationId)
  const basket = held?.request.basket ?? earnedBasket(database, saleId, program)
  if (!basket) throw new Error('A waiting choice has its basket')
  const used = held?.amount ?? ZERO
  const answer = await askOperator(desk, { program, operation: 'campaigns', saleId, member }, (to) =>
    offered(to.campaigns).eligible({ participationId, member, basket, used }),
  )
  if (!answer.ok) return fail(answer.error)
  database.write((db) => offerCampaigns(db, saleId, answer.value))
  return answer
}

/** The balance the sale uses, with the basket it was closed with. */
function heldOf({ database }: LoyaltyDesk, saleId: SaleId, participationId: string) {
  return redemptionsOf(database, saleId).findLast(
    (one) =>
      one.participationId === participationId && (one.state === 'reserved' || one.state === 'confirmed'),
  )
}
