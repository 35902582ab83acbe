import { optsOut } from '#shared/customers/blocked/opts-out'
import { consentPurposes } from '#shared/customers/consent/consent-purpose'
import { maskMobile, type Mobile } from '#shared/customers/customer/mobile'
import type { CustomerId } from '#shared/kernel/ids'
import { namedUid } from '../../platform/central-link/named-uid'
import type { WriteDb } from '../../platform/database/connection'
import { blockAddress } from '../../platform/messages/blocked-address-rows'
import { withdrawConsent } from '../../platform/messages/consent-rows'
import type { MessageReply } from '../../platform/messages/message-gateway'
import { recordAudit } from '../../store/audit/record-audit'
import { consentDecided } from '../consent/consent-decided'
import type { ConsentDesk } from '../consent/decide-consent'

/** Longer than any operator tells of a reply again. */
const REMEMBERED_MS = 30 * 86_400_000

export interface TakenReplies {
  /** Never read before. */
  readonly fresh: number
  /** Of those, who asked for no more messages. */
  readonly optedOut: number
}

/**
 * Does what replies ask for, each once however often it is told: who says SAIR gets nothing more at that number, and every
 * customer who has it takes their consent back. What they said is not kept.
 */
export function takeReplies(
  desk: ConsentDesk,
  gateway: string,
  replies: readonly MessageReply[],
): TakenReplies {
  let fresh = 0
  let optedOut = 0
  for (const reply of replies) {
    const taken = desk.database.write((db) => takeReply(db, desk, gateway, reply))
    if (taken === 'known') continue
    fresh += 1
    if (taken === 'opted-out') optedOut += 1
  }
  desk.database.write((db) => db.run('DELETE FROM message_reply WHERE at < ?', desk.now() - REMEMBERED_MS))
  return { fresh, optedOut }
}

function takeReply(
  db: WriteDb,
  desk: ConsentDesk,
  gateway: string,
  { id, mobile, text, at }: MessageReply,
): 'known' | 'nothing' | 'opted-out' {
  if (db.get('SELECT 1 FROM message_reply WHERE gateway = ? AND id = ?', gateway, id)) return 'known'
  const isOut = optsOut(text)
  db.insert('message_reply', { gateway, id, at, opts_out: isOut ? 1 : 0 })
  if (!isOut) return 'nothing'
  letGo(db, desk, mobile, { at, reply: namedUid('reply', gateway, id) })
  return 'opted-out'
}

function letGo(
  db: WriteDb,
  desk: ConsentDesk,
  mobile: Mobile,
  { at, reply }: { readonly at: number; readonly reply: string },
): void {
  const customers = db.all<{ id: CustomerId; name: string }>(
    'SELECT id, name FROM customer WHERE mobile = ? ORDER BY registered_at',
    mobile,
  )
  const [first] = customers
  blockAddress(db, {
    ...{ channel: 'sms', address: mobile, reason: 'asked' },
    ...{ at: desk.now(), customerId: first?.id ?? null },
  })
  for (const { id: customerId } of customers)
    for (const purpose of consentPurposes) {
      // The same word read at two tills is one decision.
      const decision = namedUid('opted-out', reply, customerId, purpose)
      const said = { customerId, channel: 'sms', purpose, at, by: null, origin: 'reply' } as const
      withdrawConsent(db, { ...said, terminalId: desk.terminal.id }, decision)
      desk.facts.tell(db, consentDecided, decision)
    }
  recordAudit(db, {
    ...{ at: desk.now(), terminalId: desk.terminal.id, operatorId: null, approverId: null, saleId: null },
    action: 'blocked.opt-out',
    detail: {
      mobile: maskMobile(mobile),
      ...(first && { customer: customers.map(({ name }) => name).join(', ') }),
    },
  })
}
