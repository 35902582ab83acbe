import { channelNames, type MessageChannel } from '#shared/customers/message/message-channel'
import { readAddress } from '#shared/customers/message/read-address'
import { smsPrice, smsText } from '#shared/customers/message/sms-text'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import { isBlocked } from '../../platform/messages/blocked-address-rows'
import { queueMessage } from '../../platform/messages/message-rows'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { pricePerPart } from './channel-rows'

/** What a test says: the text final, and as how many SMS it is paid. */
export interface TestMessage {
  /** As the trail names it. */
  readonly name: string
  readonly subject: string | null
  readonly body: string
  readonly parts: number
}

/** The first message of a channel. */
export function firstMessage(channel: MessageChannel): TestMessage {
  const text = 'Mensagem de teste do Balcão PDV. Se você a recebeu, o envio funciona.'
  const name = channelNames[channel]
  if (channel === 'email') return { name, subject: 'Teste do Balcão PDV', body: text, parts: 0 }
  const sms = smsText(text, false)
  return { name, subject: null, body: sms.text, parts: sms.parts }
}

type Refusal = { readonly code: 'message-address-refused' | 'message-address-blocked' }

/** Queues a message to try with, to an address of the shop's own: it goes the way of all others, and its end is in the list. */
export function sendTest(
  desk: Desk,
  caller: Actor,
  { channel, address: typed }: { readonly channel: MessageChannel; readonly address: string },
  { name, subject, body, parts }: TestMessage,
): Result<{ readonly id: string }, Refusal> {
  const address = readAddress(channel, typed)
  if (address === undefined) return fail({ code: 'message-address-refused' })
  return desk.database.write((db) => {
    if (isBlocked(db, channel, address)) return fail({ code: 'message-address-blocked' })
    const id = queueMessage(db, {
      channel,
      purpose: 'receipt',
      procedure: 'Teste de envio',
      customerId: null,
      address,
      subject,
      body,
      parts,
      price: smsPrice(parts, pricePerPart(db, channel)),
      dedupe: null,
      at: desk.now(),
    })
    recordAction(db, desk, caller, {
      action: 'message.send-test',
      saleId: null,
      detail: { name },
    })
    return ok({ id: id ?? '' })
  })
}
