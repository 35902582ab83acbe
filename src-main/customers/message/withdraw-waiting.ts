import { setImmediate } from 'node:timers/promises'
import type { MessageFilter } from '#shared/customers/message/message-filter'
import type { Desk } from '../../platform/database/desk'
import { withdrawMessage } from '../../platform/messages/message-rows'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { listMessages } from './message-list-queries'
import { askedMessages } from './message-question'

/** So many in one transaction, and a scan comes between. */
const AT_ONCE = 500

/**
 * Withdraws what fits and still waits, the newest first, while the worker may be sending the oldest; answers how many. Each
 * part is in the trail with what it withdrew: killed midway, the rest waits and can be withdrawn again.
 */
export async function withdrawWaiting(desk: Desk, caller: Actor, filter: MessageFilter): Promise<number> {
  const { database } = desk
  const question = { ...askedMessages(database, filter), state: 'queued' as const }
  let withdrawn = 0
  for (;;) {
    const count = database.write((db) => {
      const part = listMessages(db, question, { after: null, limit: AT_ONCE })
      for (const { id } of part) withdrawMessage(db, id, 'person', 'by-person')
      if (part.length > 0) {
        const detail = { number: part.length }
        recordAction(db, desk, caller, { action: 'message.withdraw-waiting', saleId: null, detail })
      }
      return part.length
    })
    if (count === 0) return withdrawn
    withdrawn += count
    await setImmediate()
  }
}
