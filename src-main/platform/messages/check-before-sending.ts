import { needsConsent } from '#shared/customers/consent/consent-purpose'
import type { WithdrawalReason } from '#shared/customers/message/message-fault'
import { purposeRules } from '#shared/customers/message/message-purpose'
import type { SendingHours } from '#shared/customers/message/sending-hours'
import type { Instant } from '#shared/kernel/ids'
import type { ReadDb } from '../database/connection'
import { isBlocked } from './blocked-address-rows'
import { hasConsent } from './consent-rows'
import { countSentSince, type QueuedMessage } from './message-rows'

/** What the shop lets go out. */
export interface MessageRules {
  readonly hours: SendingHours
  /** How many messages of those that are limited one person gets in seven days. */
  readonly mostPerWeek: number
}

const weekMs = 7 * 86_400_000

/**
 * Whether a message may still go out, looked at when it is sent and not when it was written: in between somebody may have
 * said no. Null: it may. The hours are not asked here: what is outside them waits, unread.
 */
export function reasonToWithdraw(
  db: ReadDb,
  { purpose, channel, customerId, address, expiresAt }: QueuedMessage,
  { mostPerWeek }: MessageRules,
  now: Instant,
): WithdrawalReason | null {
  if (address === null) return 'no-address'
  if (expiresAt !== null && expiresAt < now) return 'late'
  if (isBlocked(db, channel, address)) return 'blocked'
  if (needsConsent(purpose) && (customerId === null || !hasConsent(db, { customerId, channel, purpose })))
    return 'no-consent'
  if (
    purposeRules[purpose].isLimited &&
    customerId !== null &&
    countSentSince(db, customerId, now - weekMs) >= mostPerWeek
  )
    return 'limit'
  return null
}
