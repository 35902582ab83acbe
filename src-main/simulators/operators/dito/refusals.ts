import type { OperatorAnswer } from '../http/operator'

/** Every refusal of the contract, as the operator words it. */
const words = {
  INSUFFICIENT_BALANCE: 'There is nothing to redeem',
  VALUE_CHANGED: 'The value can no longer be redeemed',
  LOCK_EXPIRED: 'The lock has expired',
  LOCK_ROLLED_BACK: 'The lock was rolled back',
  LOCK_COMMITTED: 'The lock was committed',
  ORDER_NOT_FOUND: 'Order not found',
  ORDER_ALREADY_CANCELLED: 'The order was cancelled already',
  ORDER_ALREADY_COMMITTED: 'The order has a committed lock',
  STORE_NOT_FOUND: 'Store not found',
  INVALID_REQUEST: 'Invalid request',
} as const

export function refuse(
  code: keyof typeof words,
  detail: Readonly<Record<string, unknown>> = {},
): OperatorAnswer {
  return { status: 422, body: { code, message: words[code], ...detail } }
}

/** `why` is for whoever reads the till's log. */
export function invalid(why: string): OperatorAnswer {
  return refuse('INVALID_REQUEST', { message: `${words.INVALID_REQUEST}: ${why}` })
}

export const unauthorized: OperatorAnswer = {
  status: 401,
  body: { code: 'UNAUTHORIZED', message: 'Token missing, wrong or expired' },
}
export const brandRefused: OperatorAnswer = {
  status: 403,
  body: { code: 'BRAND_NOT_ALLOWED', message: 'Brand not allowed' },
}
export const customerUnknown: OperatorAnswer = {
  status: 404,
  body: { code: 'CUSTOMER_NOT_FOUND', message: 'Customer not found' },
}
export const lockUnknown: OperatorAnswer = {
  status: 404,
  body: { code: 'LOCK_NOT_FOUND', message: 'Lock not found' },
}

export function answer(body: Readonly<Record<string, unknown>>): OperatorAnswer {
  return { status: 200, body }
}
