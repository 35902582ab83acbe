import type { OutboxSender } from '../../platform/outbox/outbox'
import type { LoyaltyDesk } from '../port/loyalty-desk'
import { confirmSender } from './send-confirm'
import { earnSender } from './send-earning'
import { reverseEarningSender } from './send-reverse-earning'
import { undoSender } from './send-undo'

/** Everything the outbox may tell a loyalty operator. */
export function loyaltySenders(desk: LoyaltyDesk): Readonly<Record<string, OutboxSender>> {
  return {
    'loyalty.confirm': confirmSender(desk),
    'loyalty.undo': undoSender(desk),
    'loyalty.earn': earnSender(desk),
    'loyalty.reverse-earning': reverseEarningSender(desk),
  }
}
