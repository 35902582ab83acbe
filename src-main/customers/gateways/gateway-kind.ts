import type { z } from 'zod'
import type { GatewayId } from '#shared/customers/gateway/gateways'
import type { MessageGateway } from '../../platform/messages/message-gateway'

export interface GatewayTools {
  readonly now: () => number
  /** Milliseconds one call may take. */
  readonly deadlineMs: number
}

/** Whoever can carry messages, as its folder offers it to the list of compose/gateways.ts. */
export interface GatewayKind<Settings = unknown> {
  readonly id: GatewayId
  /** It can be asked back by our own id. */
  readonly asks: boolean
  /** What it must be set up with, secrets in clear; what does not fit is not set up. */
  readonly settings: z.ZodType<Settings>
  readonly create: (settings: Settings, tools: GatewayTools) => MessageGateway
}

/** A kind whose settings were checked, whatever they are. */
export interface StartedBySettings {
  readonly id: GatewayId
  readonly asks: boolean
  /** Null where it cannot work with them. */
  readonly start: (settings: unknown, tools: GatewayTools) => MessageGateway | null
  /** The key of the first field it cannot work with; null where it can with all of them. */
  readonly wrongField: (settings: unknown) => string | null
}

export function gatewayKind<Settings>({
  id,
  asks,
  settings,
  create,
}: GatewayKind<Settings>): StartedBySettings {
  return {
    id,
    asks,
    start: (given, tools) => {
      const complete = settings.safeParse(given)
      return complete.success ? create(complete.data, tools) : null
    },
    wrongField: (given) => {
      const complete = settings.safeParse(given)
      return complete.success ? null : String(complete.error.issues[0]?.path[0] ?? '')
    },
  }
}
