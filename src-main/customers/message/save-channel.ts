import type { GatewayField } from '#shared/customers/gateway/gateway-definition'
import { gatewayDefinition, type GatewayId } from '#shared/customers/gateway/gateways'
import { channelNames, type MessageChannel } from '#shared/customers/message/message-channel'
import { cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { SecretKeeper } from '../../platform/secrets/secret-keeper'
import { hasSecret, writeSecret, type StoredSecret } from '../../platform/secrets/secret-rows'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { gatewaySecretName, writeChannelSetUp } from './channel-rows'
import { isOnThisComputer } from './on-this-computer'

interface ChannelDraft {
  readonly channel: MessageChannel
  readonly gateway: GatewayId
  readonly values: Readonly<Record<string, string>>
  /** Those that are left out stay as they are. */
  readonly secrets: Readonly<Record<string, string>>
  readonly priceCents: number
}

type Refusal =
  | { readonly code: 'gateway-field-refused'; readonly field: string }
  | { readonly code: 'gateway-secret-not-protected' }

/** Sets up who carries a channel's messages, all of it or nothing; the trail learns of a secret only that it is another. */
export async function saveChannel(
  desk: Desk,
  caller: Actor,
  secrets: SecretKeeper,
  { channel, gateway, values, secrets: typed, priceCents }: ChannelDraft,
): Promise<Result<null, Refusal>> {
  const definition = gatewayDefinition(gateway)
  if (definition.channel !== channel)
    return fail({ code: 'gateway-field-refused', field: channelNames[channel] })
  const isMissing = ({ key, control, isRequired }: GatewayField): boolean =>
    isRequired &&
    (control.kind === 'secret'
      ? typed[key] === undefined && !hasSecret(desk.database, gatewaySecretName(gateway, key))
      : (values[key] ?? '') === '')
  const wrong = definition.fields.find(
    (field) =>
      isMissing(field) ||
      (field.control.kind === 'choice' &&
        !field.control.choices.some(({ value }) => value === values[field.key])),
  )
  if (wrong) return fail({ code: 'gateway-field-refused', field: wrong.label })
  const sealed: [string, StoredSecret][] = []
  for (const { key, control } of definition.fields) {
    const text = control.kind === 'secret' ? typed[key] : undefined
    if (text === undefined) continue
    const secret = await secrets.prepare(text, isOnThisComputer(values))
    if (!secret.ok) return fail({ code: 'gateway-secret-not-protected' })
    sealed.push([gatewaySecretName(gateway, key), secret.value])
  }
  const known = Object.fromEntries(
    definition.fields
      .filter(({ control }) => control.kind !== 'secret')
      .map(({ key }) => [key, values[key] ?? '']),
  )
  return desk.database.write((db) => {
    writeChannelSetUp(db, channel, { gateway, values: known, price: cents(priceCents) })
    for (const [name, secret] of sealed) writeSecret(db, name, secret)
    const detail = { name: `${channelNames[channel]}: ${definition.name}` }
    recordAction(db, desk, caller, { action: 'message.save-channel', saleId: null, detail })
    return ok(null)
  })
}
