import { cents } from '#shared/kernel/money/cents'
import type { OperatorAnswer, OperatorRequest, Route } from '../http/operator'
import { firstIssue, moneyText } from '../http/wire-fields'
import type { Doorkeeper } from './admit'
import { brasiliaInstant } from './brasilia-time'
import { isCustomer, statusOf, worthOf, type Books, type Lock } from './dito-books'
import { ditoRules } from './dito-data'
import { answer, customerUnknown, invalid, lockUnknown, refuse } from './refusals'
import { lock, simulate, type LockCall } from './wire'

/** What an order may use, and holding it back. */
export function lockRoutes(books: Books, { admit }: Doorkeeper): Route[] {
  return [
    {
      method: 'POST',
      path: '/rewards/simulate',
      answer: admit(({ body }) => {
        const call = simulate.safeParse(body)
        if (!call.success) return invalid(firstIssue(call.error))
        const { customerId, storeId, orderTotal } = call.data
        if (!books.data.stores.includes(storeId)) return refuse('STORE_NOT_FOUND')
        if (!isCustomer(books, customerId)) return customerUnknown
        const { redeemable, earned } = worthOf(books, customerId, orderTotal)
        return answer({
          redeemableValue: moneyText(cents(redeemable)),
          earnedValue: moneyText(cents(earned)),
        })
      }),
    },
    { method: 'POST', path: '/rewards/lock', answer: admit((request) => takeLock(books, request)) },
    {
      method: 'GET',
      path: '/rewards/locks/{lockId}',
      answer: admit(({ parameters }) => {
        const found = books.locks.get(parameters.lockId ?? '')
        if (!found) return lockUnknown
        const { token, value } = found
        return answer({ status: statusOf(found, books.now()), lock_token: token, value: moneyText(value) })
      }),
    },
  ]
}

function takeLock(books: Books, { body }: OperatorRequest): OperatorAnswer {
  const call = lock.safeParse(body)
  if (!call.success) return invalid(firstIssue(call.error))
  const { lockId } = call.data
  const first = books.remembered.answer(
    `lock ${lockId}`,
    body,
    () => reserve(books, call.data),
    () => invalid('lockId was used with other content'),
  )
  const known = books.locks.get(lockId)
  if (!known || first.status !== 200) return first
  return spent(known, books.now()) ?? first
}

/** A lock id is spent by rollback and expiry. */
function spent(known: Lock, now: number): OperatorAnswer | undefined {
  const status = statusOf(known, now)
  if (status === 'expired') return refuse('LOCK_EXPIRED')
  return status === 'rolled_back' ? refuse('LOCK_ROLLED_BACK') : undefined
}

function reserve(books: Books, call: LockCall): OperatorAnswer {
  const { lockId, customerId, storeId, orderTotal, expectedValue } = call
  if (!books.data.stores.includes(storeId)) return refuse('STORE_NOT_FOUND')
  if (!isCustomer(books, customerId)) return customerUnknown
  const { redeemable } = worthOf(books, customerId, orderTotal)
  if (redeemable === 0) return refuse('INSUFFICIENT_BALANCE')
  if (expectedValue > redeemable)
    return refuse('VALUE_CHANGED', { redeemableValue: moneyText(cents(redeemable)) })
  const token = `lk-${books.secrets.token()}`
  const expiresAt = books.now() + ditoRules.lockSeconds * 1000
  books.locks.set(lockId, {
    lockId,
    token,
    customer: customerId,
    value: expectedValue,
    expiresAt,
    fate: 'open',
    orderId: null,
  })
  return answer({ lock_token: token, value: moneyText(expectedValue), expiresAt: brasiliaInstant(expiresAt) })
}
