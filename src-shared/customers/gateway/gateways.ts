import { z } from 'zod'
import type { MessageChannel } from '../message/message-channel'
import type { GatewayDefinition } from './gateway-definition'
import { infobip } from './infobip'
import { smtp } from './smtp'
import { zenvia } from './zenvia'

/** Whoever can carry messages: a new one is a line here, and one in compose/gateways.ts of main. */
export const gateways = [smtp, zenvia, infobip] as const satisfies readonly GatewayDefinition[]

export type GatewayId = (typeof gateways)[number]['id']

const ids: readonly GatewayId[] = gateways.map(({ id }) => id)
export const gatewayIdSchema = z.enum(ids)

export function gatewayDefinition(id: GatewayId): GatewayDefinition<GatewayId> {
  const found = gateways.find((one) => one.id === id)
  if (!found) throw new Error(`There is no gateway ${id}`)
  return found
}

/** Those a shop may choose from for a channel. */
export function gatewaysFor(channel: MessageChannel): readonly GatewayDefinition<GatewayId>[] {
  return gateways.filter((one) => one.channel === channel)
}
