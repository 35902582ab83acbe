import { gatewayDefinition, type GatewayId } from '#shared/customers/gateway/gateways'
import type { MessageChannel } from '#shared/customers/message/message-channel'
import type { ReadDb } from '../../platform/database/connection'
import type { MessageGateway } from '../../platform/messages/message-gateway'
import type { SecretKeeper } from '../../platform/secrets/secret-keeper'
import type { GatewayTools, StartedBySettings } from '../gateways/gateway-kind'
import { channelSetUp, gatewaySecretName } from './channel-rows'
import { isOnThisComputer } from './on-this-computer'

interface ShopGatewaysDeps extends GatewayTools {
  readonly database: ReadDb
  readonly secrets: SecretKeeper
  readonly kinds: readonly StartedBySettings[]
}

/** Whoever carries the shop's messages, started once for as long as its settings stay. */
export function createShopGateways({ database, secrets, kinds, ...tools }: ShopGatewaysDeps) {
  const started = new Map<MessageChannel, Promise<MessageGateway | null>>()

  async function start(channel: MessageChannel): Promise<MessageGateway | null> {
    const setUp = channelSetUp(database, channel)
    if (setUp === null) return null
    const { gateway, values } = setUp
    const settings: Record<string, string> = { ...values }
    for (const { key, control } of gatewayDefinition(gateway).fields) {
      if (control.kind !== 'secret') continue
      const text = await secrets.read(database, gatewaySecretName(gateway, key), isOnThisComputer(values))
      if (text !== null) settings[key] = text
    }
    return kinds.find(({ id }) => id === gateway)?.start(settings, tools) ?? null
  }

  /** Its settings changed: the next message goes by the new ones. */
  function changed(channel: MessageChannel): void {
    const last = started.get(channel)
    started.delete(channel)
    void last?.then((gateway) => gateway?.close())
  }

  return {
    /** Nobody is looked up each time: another till of the same file may have set up who carries. */
    of: async (channel: MessageChannel): Promise<MessageGateway | null> => {
      const known = started.get(channel) ?? start(channel)
      started.set(channel, known)
      const gateway = await known
      if (gateway === null && started.get(channel) === known) started.delete(channel)
      return gateway
    },
    changed,
    /** The key of the first field a carrier could not work with; null where it could with all of them. */
    wrongField: (gateway: GatewayId, settings: Readonly<Record<string, string>>): string | null =>
      kinds.find(({ id }) => id === gateway)?.wrongField(settings) ?? null,
    stop: (): void => {
      for (const channel of [...started.keys()]) changed(channel)
    },
  }
}
export type ShopGateways = ReturnType<typeof createShopGateways>
