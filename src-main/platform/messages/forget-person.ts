import type { CustomerId } from '#shared/kernel/ids'
import type { WriteDb } from '../database/connection'

/**
 * Somebody is erased (LGPD): nothing that waits goes to them any more, and of what went only stays that it did. Addresses that
 * are blocked stay so, as hashes.
 */
export function forgetPerson(db: WriteDb, customerId: CustomerId): void {
  db.run(
    `UPDATE message SET state = 'withdrawn', withdrawn_for = 'no-address', ask_at = NULL, is_held = 0
     WHERE customer_id = ? AND state = 'queued'`,
    customerId,
  )
  // The other side's words may name an address.
  db.run(
    `UPDATE message_attempt SET fault = json_set(fault, '$.words', NULL)
     WHERE message_id IN (SELECT id FROM message WHERE customer_id = ?)`,
    customerId,
  )
  db.run(
    `UPDATE message SET address = NULL, subject = NULL, body = NULL, fault = json_set(fault, '$.words', NULL)
     WHERE customer_id = ?`,
    customerId,
  )
  db.stored('message')
}
