import type { OperatorId } from './operator-id'

/** One movement of a member's balance. The sum of a member's movements is what they have. */
export interface Movement {
  readonly id: string
  /** The operator's own clock, milliseconds since 1970. */
  readonly at: number
  readonly operator: OperatorId
  /** Mobile or CPF, as the operator knows the member. */
  readonly member: string
  readonly unit: 'cents' | 'points'
  readonly kind: 'opening' | 'spent' | 'given-back' | 'earned' | 'taken-back'
  /** Signed: what the member has grows by it. */
  readonly amount: number
  /** The id the till made for the effect; null for what was there from the start. */
  readonly effectId: string | null
  /** The operator's own name for it. */
  readonly reference: string | null
  /** The shop's document, as the till wrote it. */
  readonly document: string | null
}

type NewMovement = Omit<Movement, 'id' | 'at' | 'operator' | 'unit'>

/** One operator's book: movements are only ever added. Movements of nothing are not written. */
export function openLedger(operator: OperatorId, unit: Movement['unit'], now: () => number) {
  const movements: Movement[] = []

  return {
    book(movement: NewMovement): void {
      if (movement.amount === 0) return
      movements.push({ id: `${operator}-${movements.length + 1}`, at: now(), operator, unit, ...movement })
    },
    balance: (member: string): number =>
      movements.reduce((sum, movement) => sum + (movement.member === member ? movement.amount : 0), 0),
    movements: (): readonly Movement[] => [...movements],
  }
}

export type Ledger = ReturnType<typeof openLedger>
