import type { LoyaltyFault } from '../../src-shared/loyalty/loyalty-fault'
import { rewriteBody, type OutboxEntry } from '../outbox/outbox-queries'
import type { OutboxSender, Sent } from '../outbox/outbox'
import { askAgain } from './ask-again'
import { askOperator, offered } from './ask-operator'
import { choiceAt, forgetCampaign } from './choice-queries'
import { decideUnchosen } from './decide-unchosen'
import { documentOf } from './document-queries'
import { acceptedEarning, findEarning, moveEarning, recordEarned } from './earning-queries'
import type { LoyaltyDesk } from './loyalty-desk'
import type { EarnRequest } from './loyalty-program'
import { bodyOf } from './loyalty-work-queries'

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
  const settle = (db: Parameters<Extract<Sent, { kind: 'done' }>['settle']>[0]) =>
    moveEarning(db, earningId, 'declined')
  return fault.refusal.code === 'nothing-eligible'
    ? { kind: 'done', settle }
    : { kind: 'task', fault, settle: nothing }
}
