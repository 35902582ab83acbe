import { cashbackProgram, scoresPoints } from '#shared/loyalty/port/program-id'
import type { WriteDb } from '../../platform/database/connection'
import type { OutboxSender } from '../../platform/outbox/outbox'
import { rewriteBody, type OutboxEntry } from '../../platform/outbox/outbox-rows'
import { documentOf } from '../ledger/document-queries'
import { acceptedEarning, earningsOf, findEarning, leavePoints, moveEarning } from '../ledger/earning-rows'
import { bodyOf, isKind, openWork, withdraw } from '../ledger/loyalty-work'
import { askOperator, offered } from '../log/ask-operator'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import { intendPointsAgain } from '../scoring/intend-points'
import { leaveToPerson } from '../scoring/take-back-points'
import { askAgain } from './ask-again'

/** Takes back what a sale earned, or a part of it; nothing when the operator never accepted any. */
export function reverseEarningSender(desk: LoyaltyDesk): OutboxSender {
  return async (entry) => {
    const body = bodyOf('reverse-earning', entry)
    const earning = nameEarning(desk, entry)
    if (!earning) return { kind: 'done', settle: (db) => withdrawRefused(db, desk, entry) }
    const { saleId, program, reversalId, reason, items } = body
    const { id: earningId, participationId, member, reference } = earning
    const document = documentOf(desk.database, saleId)
    const request = { participationId, member, reversalId, earningId, reference, document, reason, items }
    const question = { program, operation: 'reverse-earning', saleId, member } as const
    const answer = await askOperator(desk, { ...question, attempt: entry.attempts }, (to) =>
      offered(to.earning).reverse(request, 'outbox'),
    )
    if (!answer.ok)
      return answer.error.kind === 'declined'
        ? { kind: 'task', fault: answer.error, settle: (db) => withdrawRefused(db, desk, entry) }
        : askAgain(answer.error)
    const { remainingPoints } = answer.value
    return {
      kind: 'done',
      settle: (db) => {
        withdrawRefused(db, desk, entry)
        if (remainingPoints !== null) leavePoints(db, earningId, remainingPoints)
        if (items === null) moveEarning(db, earningId, 'reversed')
      },
    }
  }
}

/**
 * The earning it takes back from: named once the calls before it have their answers, and then for good. Where reversing
 * closes the participation, one that was refused is closed too: an earlier attempt may still be under way.
 */
function nameEarning(desk: LoyaltyDesk, entry: OutboxEntry) {
  const body = bodyOf('reverse-earning', entry)
  if (body.names !== null) return findEarning(desk.database, body.names.earningId)
  return desk.database.write((db) => {
    const { saleId, program } = body
    const closesRefused =
      !scoresPoints(program) && cashbackProgram(program).reserving.cancelCloses === 'participation'
    const earning =
      acceptedEarning(db, saleId, program) ??
      (closesRefused ? earningsOf(db, saleId).findLast((one) => one.program === program) : undefined)
    if (earning) rewriteBody(db, entry.id, { ...body, names: { earningId: earning.id } })
    return earning
  })
}

/**
 * What was refused before this came still counts what is taken back: tried again, it is for what is left. What a person
 * had settled at the operator's own desk is theirs to take back there.
 */
function withdrawRefused(db: WriteDb, desk: LoyaltyDesk, entry: OutboxEntry): void {
  const { saleId, program, reason, items } = bodyOf('reverse-earning', entry)
  const refused = openWork(db, saleId, program).filter(
    (open) => open.sequence < entry.sequence && open.state === 'task' && isKind(open, 'earn'),
  )
  for (const open of refused) {
    const { earningId, isSettledByHand } = bodyOf('earn', open)
    withdraw(db, open)
    moveEarning(db, earningId, 'declined')
    if (isSettledByHand) leaveToPerson(db, desk, { id: earningId, saleId, program }, { reason, items })
  }
  if (refused.length > 0 && items !== null && scoresPoints(program))
    intendPointsAgain(db, saleId, program, desk.now())
}
