import type { GatewayId } from './gateway-id'

/** A message that a carrier took on. */
export interface Arrived {
  readonly at: number
  readonly gateway: GatewayId
  /** The till's own id. */
  readonly id: string
  /** E-mail address, or digits with the country's. */
  readonly to: string
  readonly from: string
  readonly subject: string | null
  readonly text: string
}

/** Everything that arrived, oldest first: what arrives twice is here twice. */
export function messageInbox() {
  const arrived: Arrived[] = []
  return {
    take(message: Arrived): void {
      arrived.push(message)
    },
    list: (): readonly Arrived[] => [...arrived],
    of: (gateway: GatewayId, id: string): Arrived | undefined =>
      arrived.find((one) => one.gateway === gateway && one.id === id),
  }
}
export type MessageInbox = ReturnType<typeof messageInbox>
