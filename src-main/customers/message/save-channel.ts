import { gatewayDefinition } from '#shared/customers/gateway/gateways'
import { channelNames } from '#shared/customers/message/message-channel'
import { cents } from '#shared/kernel/money/cents'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { SecretKeeper } from '../../platform/secrets/secret-keeper'
import { writeSecret, type StoredSecret } from '../../platform/secrets/secret-rows'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { gatewaySecretName, writeChannelSetUp } from './channel-rows'
import { checkChannel, type ChannelDraft, type ChannelRefusal } from './check-channel'
import { isOnThisComputer } from './on-this-computer'
import type { ShopGateways } from './shop-gateways'

type Refusal = ChannelRefusal | { readonly code: 'gateway-secret-not-protected' }

/** Sets up who carries a channel's messages, all of it or nothing; the trail learns of a secret only that it is another. */
export async function saveChannel(
  desk: Desk,
  caller: Actor,
  secrets: SecretKeeper,
  carriers: Pick<ShopGateways, 'wrongField'>,
  draft: ChannelDraft,
): Promise<Result<null, Refusal>> {
  const checked = checkChannel(desk.database, carriers, draft)
  if (!checked.ok) return checked
  const { channel, gateway, values, secrets: typed, priceCents } = draft
  const definition = gatewayDefinition(gateway)
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
