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

/** What somebody answered to the shop's number; an operator knows it by its own id. */
export interface Answered {
  readonly at: number
  readonly id: string
  /** Digits with the country's. */
  readonly from: string
  readonly text: string
}

/** Everything that arrived, oldest first: what arrives twice is here twice. */
export function messageInbox() {
  const arrived: Arrived[] = []
  const answered: Answered[] = []
  return {
    take(message: Arrived): void {
      arrived.push(message)
    },
    answer(reply: Omit<Answered, 'id'>): void {
      answered.push({ ...reply, id: `mo-${answered.length + 1}` })
    },
    answers: (): readonly Answered[] => [...answered],
    list: (): readonly Arrived[] => [...arrived],
    of: (gateway: GatewayId, id: string): Arrived | undefined =>
      arrived.find((one) => one.gateway === gateway && one.id === id),
  }
}
export type MessageInbox = ReturnType<typeof messageInbox>
