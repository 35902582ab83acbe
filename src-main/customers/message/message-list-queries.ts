import { messageFaultSchema } from '#shared/customers/message/message-fault'
import type { MessageView } from '#shared/customers/message/message-operations'
import type { MessageState } from '#shared/customers/message/message-states'
import type { ReadDb } from '../../platform/database/connection'
import { maskAddress } from './mask-address'

type Row = Omit<MessageView, 'isHeld' | 'fault'> & {
  readonly isHeld: 0 | 1
  readonly fault: string | null
}

/** Messages, the newest first, without their text; before the given one where there is one. */
export function listMessages(
  db: ReadDb,
  {
    state,
    before,
    limit,
  }: { readonly state: MessageState | null; readonly before: string | null; readonly limit: number },
): MessageView[] {
  return db
    .all<Row>(
      `SELECT message.id, channel, purpose, procedure, customer.name AS customerName, address, subject, state,
              is_held AS isHeld, message.created_at AS createdAt, last_at AS lastAt, attempts, parts,
              price_cents AS priceCents, fault, withdrawn_for AS withdrawnFor
       FROM message LEFT JOIN customer ON customer.id = message.customer_id
       WHERE (? IS NULL OR state = ?) AND (? IS NULL OR message.id < ?) ORDER BY message.id DESC LIMIT ?`,
      state,
      state,
      before,
      before,
      limit,
    )
    .map((row) => ({
      ...row,
      isHeld: row.isHeld === 1,
      address: row.address === null ? null : maskAddress(row.address),
      fault: row.fault === null ? null : messageFaultSchema.parse(JSON.parse(row.fault)),
    }))
}
