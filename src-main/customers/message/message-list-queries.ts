import { maskAddress } from '#shared/customers/customer/mask-address'
import { gatewayDefinition, gatewayIdSchema } from '#shared/customers/gateway/gateways'
import { messageFaultSchema } from '#shared/customers/message/message-fault'
import type { AttemptView, MessageCursor, MessageView } from '#shared/customers/message/message-view'
import type { ReadDb } from '../../platform/database/connection'
import { attemptsOf } from '../../platform/messages/message-attempt-rows'
import { hideValueNumbers } from './hide-value-numbers'
import { conditionsOf, type MessageQuestion } from './message-question'

type Row = Omit<MessageView, 'isHeld' | 'fault'> & {
  readonly isHeld: 0 | 1
  readonly fault: string | null
}

/** Messages, the newest first, without their text; behind the given one where there is one. */
export function listMessages(
  db: ReadDb,
  question: MessageQuestion,
  { after, limit }: { readonly after: MessageCursor | null; readonly limit: number },
): MessageView[] {
  const values: (string | number | null)[] = []
  const bind = (value: string | number | null): string => {
    values.push(value)
    return '?'
  }
  const conditions = conditionsOf(question, bind)
  const behind =
    after === null ? '' : `AND (message.created_at, message.id) < (${bind(after.at)}, ${bind(after.id)})`
  return db
    .all<Row>(
      `SELECT message.id, channel, purpose, procedure, customer.name AS customerName, address, subject, state,
              is_held AS isHeld, message.created_at AS createdAt, last_at AS lastAt, attempts, parts,
              price_cents AS priceCents, fault, withdrawn_for AS withdrawnFor
       FROM message LEFT JOIN customer ON customer.id = message.customer_id
       WHERE ${conditions} ${behind} ORDER BY message.created_at DESC, message.id DESC LIMIT ${bind(limit)}`,
      ...values,
    )
    .map((row) => ({
      ...row,
      isHeld: row.isHeld === 1,
      address: row.address === null ? null : maskAddress(row.address),
      subject: row.subject === null ? null : hideValueNumbers(db, row.subject),
      fault: readFault(row.fault),
    }))
}

/** What became of each attempt to send a message, the newest first. */
export function listAttempts(db: ReadDb, message: string): AttemptView[] {
  return attemptsOf(db, message).map(({ gateway, fault, ...row }) => {
    const known = gatewayIdSchema.safeParse(gateway)
    return {
      ...row,
      gateway: known.success ? gatewayDefinition(known.data).name : gateway,
      fault: readFault(fault),
    }
  })
}

/** What ever wrote a message, by name; each found by its index, however many there are. */
export function listProcedures(db: ReadDb): string[] {
  return db
    .all<{ procedure: string }>(
      `WITH RECURSIVE known (procedure) AS (
         SELECT min(procedure) FROM message
         UNION ALL SELECT (SELECT min(procedure) FROM message WHERE procedure > known.procedure) FROM known
         WHERE known.procedure IS NOT NULL)
       SELECT procedure FROM known WHERE procedure IS NOT NULL`,
    )
    .map(({ procedure }) => procedure)
}

function readFault(json: string | null) {
  return json === null ? null : messageFaultSchema.parse(JSON.parse(json))
}
