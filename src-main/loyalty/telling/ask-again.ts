import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { Sent } from '../../platform/outbox/outbox'

/** Nothing was settled: the same again later, not sooner than the operator asked. */
export function askAgain(fault: LoyaltyFault): Sent {
  return { kind: 'again', fault, retryAfter: fault.kind === 'no-answer' ? fault.retryAfter : null }
}
