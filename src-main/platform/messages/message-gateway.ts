import type { Mobile } from '#shared/customers/customer/mobile'
import type { MessageChannel } from '#shared/customers/message/message-channel'
import type { MessageFault } from '#shared/customers/message/message-fault'
import type { MessageState } from '#shared/customers/message/message-states'
import type { Instant } from '#shared/kernel/ids'

/** A message as it is given to whoever carries it. */
export interface OutgoingMessage {
  /** Ours: the same on every attempt. */
  readonly id: string
  readonly address: string
  readonly subject: string | null
  readonly body: string
}

/** What became of an attempt. Nothing but the other side's own word says accepted or refused. */
export type SendAnswer =
  | { readonly kind: 'accepted'; readonly providerId: string | null }
  /** This one will never be taken; `blocks`: the address does not exist. */
  | { readonly kind: 'refused'; readonly fault: MessageFault; readonly blocks: boolean }
  /** Certainly not taken, nor would another be: the whole channel waits, for as many milliseconds if they were named. */
  | { readonly kind: 'wait'; readonly fault: MessageFault; readonly milliseconds: number | null }
  | { readonly kind: 'unknown'; readonly fault: MessageFault }

/** Where a message is, by the word of whoever carries it. */
export type Standing = Extract<MessageState, 'accepted' | 'delivered' | 'undelivered' | 'refused'>

/** What somebody answered to a message. */
export interface MessageReply {
  /** Theirs: the same however often it is told. */
  readonly id: string
  readonly mobile: Mobile
  readonly text: string
  readonly at: Instant
}

export interface ToldReplies {
  readonly replies: readonly MessageReply[]
  /** How many more came that nobody can read. */
  readonly unreadable: number
}

/** Whoever carries messages: an SMTP server, an SMS operator. No call throws for what a network or the other side does. */
export interface MessageGateway {
  readonly id: string
  readonly send: (message: OutgoingMessage) => Promise<SendAnswer>
  /**
   * Asks back by our own id. `unheard`: they know of no such message, which may only mean not yet; null: no answer. Left out
   * where nobody can be asked.
   */
  readonly ask?: (id: string) => Promise<Standing | 'unheard' | null>
  /**
   * What was answered since an instant, as often as it is asked; null: no answer. Left out where nobody tells a till, which
   * has no address on the internet.
   */
  readonly replies?: (since: Instant) => Promise<ToldReplies | null>
  /** Whether it would take a message now, without sending any; null: it would. */
  readonly probe: () => Promise<MessageFault | null>
  readonly close: () => void
}

/** Who carries the messages of a channel as the shop has set it up. */
export type GatewayOf = (channel: MessageChannel) => Promise<MessageGateway | null>
