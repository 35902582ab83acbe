import { rewriteBody, type OutboxEntry } from '../outbox/outbox-queries'
import type { OutboxSender } from '../outbox/outbox'
import { askAgain } from './ask-again'
import { askOperator, offered } from './ask-operator'
import { documentOf } from './document-queries'
import { acceptedEarning, findEarning, leavePoints, moveEarning } from './earning-queries'
import type { LoyaltyDesk } from './loyalty-desk'
import { bodyOf } from './loyalty-work-queries'

const nothing = (): void => undefined

/** Takes back what a sale earned, or a part of it; nothing when the operator never accepted any. */
export function reverseEarningSender(desk: LoyaltyDesk): OutboxSender {
  return async (entry) => {
    const body = bodyOf('reverse-earning', entry)
    const earning = nameEarning(desk, entry)
    if (!earning) return { kind: 'done', settle: nothing }
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
        ? { kind: 'task', fault: answer.error, settle: nothing }
        : askAgain(answer.error)
    const { remainingPoints } = answer.value
    return {
      kind: 'done',
      settle: (db) => {
        if (remainingPoints !== null) leavePoints(db, earningId, remainingPoints)
        if (items === null) moveEarning(db, earningId, 'reversed')
      },
    }
  }
}

/** The earning it takes back from: named once the calls before it have their answers, and then for good. */
function nameEarning(desk: LoyaltyDesk, entry: OutboxEntry) {
  const body = bodyOf('reverse-earning', entry)
  if (body.names !== null) return findEarning(desk.database, body.names.earningId)
  return desk.database.write((db) => {
    const earning = acceptedEarning(db, body.saleId, body.program)
    if (earning) rewriteBody(db, entry.id, { ...body, names: { earningId: earning.id } })
    return earning
  })
}
