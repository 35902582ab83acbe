import { gatewayIdSchema, type GatewayId } from '#shared/customers/gateway/gateways'
import type { MessageChannel } from '#shared/customers/message/message-channel'
import { cents, ZERO, type Cents } from '#shared/kernel/money/cents'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** Who carries a channel's messages, as it is set up; its secrets lie sealed elsewhere. */
export interface ChannelSetUp {
  readonly gateway: GatewayId
  readonly values: Readonly<Record<string, string>>
  /** Of one part. */
  readonly price: Cents
}

export function channelSetUp(db: ReadDb, channel: MessageChannel): ChannelSetUp | null {
  const row = db.get<{ gateway: string; settings: string; price: number }>(
    'SELECT gateway, settings, price_cents AS price FROM message_gateway WHERE channel IN (?)',
    channel,
  )
  const gateway = gatewayIdSchema.safeParse(row?.gateway)
  if (!row || !gateway.success) return null
  const values = JSON.parse(row.settings) as Record<string, string>
  return { gateway: gateway.data, values, price: cents(row.price) }
}

export function writeChannelSetUp(
  db: WriteDb,
  channel: MessageChannel,
  { gateway, values, price }: ChannelSetUp,
): void {
  db.put('message_gateway', { channel, gateway, settings: JSON.stringify(values), price_cents: price })
}

/** What one part costs; nothing where nobody is set up. */
export function pricePerPart(db: ReadDb, channel: MessageChannel): Cents {
  return channelSetUp(db, channel)?.price ?? ZERO
}

/** The name under which a carrier's secret is kept. */
export function gatewaySecretName(gateway: GatewayId, key: string): string {
  return `message/${gateway}/${key}`
}
