import type { Operator } from '../operators/http/operator'
import type { GatewayId } from './gateway-id'
import type { MessageInbox } from './inbox'
import { infobip } from './infobip'
import { zenvia } from './zenvia'

/** The carriers that speak HTTP, each by its own clock; SMTP has a port of another kind. */
export function openGateways(
  inbox: MessageInbox,
  clockOf: (gateway: GatewayId) => () => number,
): Readonly<Record<Exclude<GatewayId, 'smtp'>, Operator>> {
  return {
    zenvia: zenvia(inbox, clockOf('zenvia')),
    infobip: infobip(inbox, clockOf('infobip')),
  }
}
