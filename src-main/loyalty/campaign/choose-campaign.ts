import type { BranchId, SaleId } from '#shared/kernel/ids'
import { assertNever, fail, ok, type Result } from '#shared/kernel/result'
import { bestCampaign, type CampaignChoice } from '#shared/loyalty/campaign/campaign-choice'
import { programName } from '#shared/loyalty/port/program-id'
import { customerById } from '../../customers/customer/customer-rows'
import type { ReadDb } from '../../platform/database/connection'
import type { ReadDesk } from '../../platform/database/desk'
import { hasten } from '../../platform/outbox/outbox-rows'
import { findSale } from '../../selling/sale/sale-queries'
import { choiceOf, decideCampaign, waitingChoices, type StoredChoice } from '../ledger/choice-rows'
import { isKind, openWork } from '../ledger/loyalty-work'
import { findParticipation } from '../ledger/participation-rows'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { Campaign } from '../port/loyalty-program'
import { maskMember } from '../port/mask-member'
import type { Faulted } from '../port/refusals'
import { campaignPreselection } from '../settings/loyalty-rules'
import { askCampaigns } from './decide-unchosen'

type NoChoice = { readonly code: 'no-choice-waiting' }

/** The finished sales of this terminal that still wait for their campaign, after a restart as before (FEATURES C7). */
export function listChoices({ database, terminal }: ReadDesk): CampaignChoice[] {
  return waitingChoices(database, terminal.id).map((choice) => view(database, choice))
}

function view(db: ReadDb, { saleId, participationId, until, campaigns }: StoredChoice): CampaignChoice {
  const sale = findSale(db, saleId)
  const taking = findParticipation(db, participationId)
  if (!sale || sale.number === null || !taking?.member)
    throw new Error('A waiting choice has its sale and member')
  return {
    saleId,
    program: taking.program,
    name: programName(taking.program),
    number: sale.number,
    customerName: sale.customerId === null ? null : (customerById(db, sale.customerId)?.name ?? null),
    maskedMember: maskMember(taking.program, taking.member),
    until,
    campaigns: campaigns === null ? null : [...campaigns],
    preselected: preselected(db, sale.branchId, campaigns ?? []),
  }
}

function preselected(db: ReadDb, branchId: BranchId, campaigns: readonly Campaign[]): string | null {
  const how = campaignPreselection(db, branchId)
  switch (how) {
    case 'best':
      return bestCampaign(campaigns)?.id ?? null
    case 'first':
      return campaigns[0]?.id ?? null
    case 'none':
      return null
    default:
      return assertNever(how)
  }
}

/** Asks the operator which campaigns there are; the answer is kept. */
export async function offerChoice(
  desk: LoyaltyDesk,
  saleId: SaleId,
): Promise<Result<CampaignChoice, NoChoice | Faulted>> {
  const waiting = choiceOf(desk.database, saleId)
  if (!waiting || waiting.chosenAt !== null) return fail({ code: 'no-choice-waiting' })
  const asked = await askCampaigns(desk, waiting)
  if (!asked.ok) return fail({ code: 'loyalty-fault', fault: asked.error })
  const now = choiceOf(desk.database, saleId)
  return now && now.chosenAt === null ? ok(view(desk.database, now)) : fail({ code: 'no-choice-waiting' })
}

/** Decides a campaign, or to go on without one; from then on the operator may be told. */
export function chooseCampaign(
  { database, now }: LoyaltyDesk,
  { saleId, campaignId }: { readonly saleId: SaleId; readonly campaignId: string | null },
): Result<null, NoChoice | { readonly code: 'campaign-not-offered' }> {
  return database.write((db) => {
    const waiting = choiceOf(db, saleId)
    if (!waiting || waiting.chosenAt !== null) return fail({ code: 'no-choice-waiting' })
    if (campaignId !== null && !waiting.campaigns?.some(({ id }) => id === campaignId))
      return fail({ code: 'campaign-not-offered' })
    decideCampaign(db, saleId, campaignId, now())
    const program = findParticipation(db, waiting.participationId)?.program
    if (program)
      for (const entry of openWork(db, saleId, program))
        if (isKind(entry, 'confirm') || isKind(entry, 'earn')) hasten(db, entry.id, now())
    return ok(null)
  })
}
