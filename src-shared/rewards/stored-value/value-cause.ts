/**
 * Why value moves: the counter account on the other side, and whether the holder's grows. Counters make the sum of all
 * accounts zero; what one of them holds below zero is what came from there.
 */
export const valueCauses = {
  /** Goods came back. */
  issued: { counter: 'returned', grows: true },
  spent: { counter: 'spent', grows: false },
  /** The sale it paid was cancelled. */
  restored: { counter: 'spent', grows: true },
  expired: { counter: 'expired', grows: false },
  cancelled: { counter: 'cancelled', grows: false },
} as const satisfies Readonly<Record<string, { readonly counter: string; readonly grows: boolean }>>

export type ValueCause = keyof typeof valueCauses
