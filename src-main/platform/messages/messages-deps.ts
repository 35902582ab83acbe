import type { MessageChannel } from '#shared/customers/message/message-channel'
import type { MessageFault } from '#shared/customers/message/message-fault'
import type { Database } from '../database/connection'
import type { Log } from '../logging/log'
import type { MessageRules } from './check-before-sending'
import type { GatewayOf } from './message-gateway'

export interface MessagesDeps {
  readonly database: Database
  readonly now: () => number
  readonly random: () => number
  readonly log: Log
  readonly gatewayOf: GatewayOf
  /** The gateways that can be asked back, by id. */
  readonly asks: readonly string[]
  readonly rules: () => MessageRules
  /** The shop's IANA time zone. */
  readonly timeZone: () => string
  /** Whether anybody may be written to: the computer's clock is believed, and the terminal was not stopped. */
  readonly mayAct: () => boolean
  readonly onChange: () => void
  /** Calls back once after so many milliseconds; answers how to call it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void
}

/** Why a channel stands still, and until when it does. */
export interface ChannelTrouble {
  readonly channel: MessageChannel
  readonly fault: MessageFault
  readonly until: number
}
