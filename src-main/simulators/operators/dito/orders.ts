import { negate } from '#shared/kernel/money/cents'
import type { OperatorAnswer, OperatorRequest, Route } from '../http/operator'
import { firstIssue, moneyText } from '../http/wire-fields'
import type { Doorkeeper } from './admit'
import { statusOf, type Books, type Lock } from './dito-books'
import { answer, invalid, lockUnknown, refuse } from './refusals'
import { cancel, commit, rollback } from './wire'

/** What becomes of a lock: spent for an order, given back, or cancelled with its order. */
export function orderRoutes(books: Books, { admit }: Doorkeeper): Route[] {
  return [
    {
      method: 'POST',
      path: '/rewards/commit',
      answer: admit(({ body }) => {
        const call = commit.safeParse(body)
        if (!call.success) return invalid(firstIssue(call.error))
        const { lock_token, orderId } = call.data
        const held = lockOf(books, lock_token)
        if (!held) return lockUnknown
        return books.remembered.answer(
          `commit ${lock_token}`,
          body,
          () => spend(books, held, orderId),
          () => invalid('lock_token was committed with other content'),
        )
      }),
    },
    {
      method: 'POST',
      path: '/rewards/rollback',
      answer: admit(({ body }) => {
        const call = rollback.safeParse(body)
        if (!call.success) return invalid(firstIssue(call.error))
        const held = lockOf(books, call.data.lock_token)
        if (!held) return lockUnknown
        if (held.fate === 'committed' || held.fate === 'cancelled') return refuse('LOCK_COMMITTED')
        held.fate = 'rolled_back'
        return answer({ status: 'rolled_back' })
      }),
    },
    { method: 'POST', path: '/rewards/cancel', answer: admit((request) => cancelOrder(books, request)) },
  ]
}

function lockOf({ locks }: Books, token: string): Lock | undefined {
  return [...locks.values()].find((lock) => lock.token === token)
}

function ofOrder({ locks }: Books, orderId: string): Lock | undefined {
  return [...locks.values()].find((lock) => lock.orderId === orderId)
}

function spend(books: Books, held: Lock, orderId: string): OperatorAnswer {
  const status = statusOf(held, books.now())
  if (status === 'expired') return refuse('LOCK_EXPIRED')
  if (status === 'rolled_back') return refuse('LOCK_ROLLED_BACK')
  if (ofOrder(books, orderId)) return refuse('ORDER_ALREADY_COMMITTED')
  held.fate = 'committed'
  held.orderId = orderId
  books.ledger.book({ ...movementOf(held), kind: 'spent', amount: negate(held.value) })
  return answer({ status: 'committed' })
}

function cancelOrder(books: Books, { body, circumstances }: OperatorRequest): OperatorAnswer {
  const call = cancel.safeParse(body)
  if (!call.success) return invalid(firstIssue(call.error))
  const { orderId } = call.data
  const held = ofOrder(books, orderId)
  if (held?.fate === 'cancelled' && circumstances.saysAlreadyDone) return refuse('ORDER_ALREADY_CANCELLED')
  return books.remembered.answer(
    `cancel ${orderId}`,
    body,
    () => {
      if (!held) return refuse('ORDER_NOT_FOUND')
      held.fate = 'cancelled'
      books.ledger.book({ ...movementOf(held), kind: 'given-back', amount: held.value })
      return answer({ status: 'cancelled', returnedValue: moneyText(held.value) })
    },
    () => invalid('orderId was cancelled with other content'),
  )
}

function movementOf({ customer, lockId, token, orderId }: Lock) {
  return { member: customer, effectId: lockId, reference: token, document: orderId }
}
