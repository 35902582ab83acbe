import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import { scoresPoints, type PointsProgramId } from '#shared/loyalty/port/program-id'
import type { WriteDb } from '../../platform/database/connection'
import type { OutboxSender, Sent } from '../../platform/outbox/outbox'
import { rewriteBody, type OutboxEntry } from '../../platform/outbox/outbox-rows'
import { findSale } from '../../selling/sale/sale-queries'
import { decideUnchosen } from '../campaign/decide-unchosen'
import { choiceAt, forgetCampaign } from '../ledger/choice-rows'
import { documentOf } from '../ledger/document-queries'
import { acceptedEarning, findEarning, moveEarning, recordEarned } from '../ledger/earning-rows'
import { bodyOf, isFollowed } from '../ledger/loyalty-work'
import { scorerOfSale } from '../ledger/scorer-rows'
import { askOperator, offered } from '../log/ask-operator'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import type { EarnRequest } from '../port/loyalty-program'
import { takeBackPoints } from '../scoring/take-back-points'
import { askAgain } from './ask-again'

const nothing = (): void => undefined

/** Tells an operator what a sale earned; in the place of the last earning it accepted, if there is one. */
export function earnSender(desk: LoyaltyDesk): OutboxSender {
  return async (entry) => {
    const undecided = await decideUnchosen(desk, bodyOf('earn', entry))
    return undecided ? askAgain(undecided) : earn(desk, entry)
  }
}

async function earn(desk: LoyaltyDesk, entry: OutboxEntry): Promise<Sent> {
  const body = bodyOf('earn', entry)
  const { saleId, program, earningId, basket } = body
  const earning = findEarning(desk.database, earningId)
  if (!earning) throw new Error(`No earning ${earningId}`)
  const replaces = body.replaces ?? decideReplaced(desk, entry)
  const { participationId, member } = earning
  const request: EarnRequest = {
    participationId,
    member,
    earningId,
    replaces: replaces.earningId,
    basket,
    document: documentOf(desk.database, saleId),
    campaignId: choiceAt(desk.database, saleId, program)?.campaignId ?? null,
  }
  const question = { program, operation: 'earn', saleId, member, attempt: entry.attempts } as const
  const answer = await askOperator(desk, question, (to) => offered(to.earning).earn(request, 'outbox'))
  if (answer.ok)
    return {
      kind: 'done',
      settle: (db) => {
        if (replaces.earningId !== null) moveEarning(db, replaces.earningId, 'replaced')
        recordEarned(db, earningId, answer.value)
        if (scoresPoints(program)) takeBackUnwanted(db, desk, entry, { program, member })
      },
    }
  return refused(desk, entry, request, answer.error)
}

/** Which earning it takes the place of: named only once the calls before it have their answers, and then for good. */
function decideReplaced(desk: LoyaltyDesk, entry: OutboxEntry): { readonly earningId: string | null } {
  const body = bodyOf('earn', entry)
  return desk.database.write((db) => {
    const replaces = { earningId: acceptedEarning(db, body.saleId, body.program)?.id ?? null }
    rewriteBody(db, entry.id, { ...body, replaces })
    return replaces
  })
}

async function refused(
  desk: LoyaltyDesk,
  entry: OutboxEntry,
  { earningId, campaignId }: EarnRequest,
  fault: LoyaltyFault,
): Promise<Sent> {
  if (fault.kind !== 'declined') return askAgain(fault)
  if (fault.refusal.code === 'campaign-not-offered' && campaignId !== null && entry.saleId !== null) {
    const { saleId } = entry
    desk.database.write((db) => forgetCampaign(db, saleId))
    return earn(desk, entry)
  }
  const { program } = bodyOf('earn', entry)
  const settle = (db: WriteDb): void => moveEarning(db, earningId, 'declined')
  // Where another crediting comes after it, nobody is to try this one again.
  if (fault.refusal.code === 'nothing-eligible' || isFollowed(desk.database, entry, 'earn'))
    return { kind: 'done', settle }
  // The sale's own id is open still; a crediting's is answered the same for ever.
  return { kind: 'task', fault, settle: scoresPoints(program) ? settle : nothing }
}

/** Accepted after a person settled by hand what was to take it back: the sale does not score for them any more. */
function takeBackUnwanted(
  db: WriteDb,
  desk: LoyaltyDesk,
  entry: OutboxEntry,
  { program, member }: { readonly program: PointsProgramId; readonly member: string },
): void {
  const { saleId } = bodyOf('earn', entry)
  if (isFollowed(db, entry)) return
  const isVoided = findSale(db, saleId)?.state === 'voided'
  if (!isVoided && scorerOfSale(db, saleId)?.taxId === member) return
  takeBackPoints(db, desk, saleId, program, { reason: isVoided ? 'void' : 'removed', items: null })
}
