import type { MessageState } from '#shared/customers/message/message-states'
import type { Instant } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { askAgainAt } from '../../platform/messages/message-rows'

/** Whether something may still be learnt of a message: who has it carries its channel yet, and is one of those who can be asked. */
export function canBeAsked(db: ReadDb, id: string, asks: readonly string[]): boolean {
  const sent = db.get<{ state: MessageState; gateway: string }>(
    `SELECT state, message.gateway FROM message JOIN message_gateway USING (channel, gateway) WHERE id = ?`,
    id,
  )
  if (!sent || !asks.includes(sent.gateway)) return false
  return sent.state === 'unknown' || sent.state === 'accepted'
}

/** Has it asked about now (crm.md J4): nothing is sent. False where nobody can be. */
export function askNow(db: WriteDb, id: string, asks: readonly string[], at: Instant): boolean {
  if (!canBeAsked(db, id, asks)) return false
  askAgainAt(db, id, at)
  db.stored('message')
  return true
}
