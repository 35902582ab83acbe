import type { StartedBySettings } from '../customers/gateways/gateway-kind'
import { infobip } from '../customers/gateways/infobip/infobip'
import { smtp } from '../customers/gateways/smtp/smtp'
import { zenvia } from '../customers/gateways/zenvia/zenvia'

/** Whoever can carry messages: a new one is a line here, and one in src-shared/customers/gateway/gateways.ts. */
export const gatewayKinds: readonly StartedBySettings[] = [smtp, zenvia, infobip]
