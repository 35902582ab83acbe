import type { GatewayField } from '#shared/customers/gateway/gateway-definition'
import { gatewayDefinition, type GatewayId } from '#shared/customers/gateway/gateways'
import { channelNames, type MessageChannel } from '#shared/customers/message/message-channel'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDb } from '../../platform/database/connection'
import { hasSecret, storedSecret } from '../../platform/secrets/secret-rows'
import { channelSetUp, gatewaySecretName } from './channel-rows'
import type { ShopGateways } from './shop-gateways'

export interface ChannelDraft {
  readonly channel: MessageChannel
  readonly gateway: GatewayId
  readonly values: Readonly<Record<string, string>>
  /** Those that are left out stay as they are. */
  readonly secrets: Readonly<Record<string, string>>
  readonly priceCents: number
}

export type ChannelRefusal =
  | { readonly code: 'gateway-field-refused'; readonly field: string }
  | { readonly code: 'gateway-secret-again'; readonly field: string; readonly address: string }

/** Whether a carrier could work with what was filled in, and no secret that is kept would go where it never went. */
export function checkChannel(
  db: ReadDb,
  carriers: Pick<ShopGateways, 'wrongField'>,
  { channel, gateway, values, secrets }: ChannelDraft,
): Result<null, ChannelRefusal> {
  const { fields, channel: itsChannel } = gatewayDefinition(gateway)
  const refused = (field: string) => fail({ code: 'gateway-field-refused', field } as const)
  if (itsChannel !== channel) return refused(channelNames[channel])

  const kept = fields.filter(
    ({ key, control }) =>
      control.kind === 'secret' &&
      secrets[key] === undefined &&
      hasSecret(db, gatewaySecretName(gateway, key)),
  )
  const typed = ({ key, control }: GatewayField) => (control.kind === 'secret' ? secrets : values)[key] ?? ''
  const isWrong = (field: GatewayField): boolean =>
    (field.isRequired && !kept.includes(field) && typed(field) === '') ||
    (field.control.kind === 'choice' &&
      !field.control.choices.some(({ value }) => value === values[field.key]))
  const wrong = fields.find(isWrong)
  if (wrong) return refused(wrong.label)

  // Whoever may set up a carrier may not read its secret: sent to an address of their own, they would.
  const before = channelSetUp(db, channel)
  const address = fields.find(({ takesSecrets }) => takesSecrets)
  const isElsewhere =
    address !== undefined &&
    (before?.gateway !== gateway || before.values[address.key] !== values[address.key])
  // What is not sealed opens simulators alone, and is read for nobody else.
  const follows = kept.find(
    ({ key }) => storedSecret(db, gatewaySecretName(gateway, key))?.protection === 'system',
  )
  if (isElsewhere && follows)
    return fail({ code: 'gateway-secret-again', field: follows.label, address: address.label })

  const standIns = Object.fromEntries(kept.map(({ key }) => [key, 'kept']))
  const unfit = carriers.wrongField(gateway, { ...values, ...standIns, ...secrets })
  if (unfit !== null) return refused(fields.find(({ key }) => key === unfit)?.label ?? unfit)
  return ok(null)
}
