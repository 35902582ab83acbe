/**
 * Why value moves: the counter account on the other side, and whether the holder's grows. Counters make the sum of all
 * accounts zero; what one of them holds below zero is what came from there.
 */
export const valueCauses = {
  /** It was paid for at a till. */
  sold: { counter: 'sold', grows: true },
  /** Goods came back. */
  issued: { counter: 'returned', grows: true },
  spent: { counter: 'spent', grows: false },
  /** The sale it paid was cancelled. */
  restored: { counter: 'spent', grows: true },
  /** What a sale smaller than it left of it: given up, and given back where the sale was cancelled. */
  'rest-lost': { counter: 'rest-lost', grows: false },
  'rest-back': { counter: 'rest-lost', grows: true },
  /** The same, on its way to a vale-troca. */
  'rest-given': { counter: 'rest-moved', grows: false },
  'rest-taken': { counter: 'rest-moved', grows: true },
  /** This file's copy did not know of it yet: its home granted more. */
  'caught-up': { counter: 'difference', grows: true },
  expired: { counter: 'expired', grows: false },
  cancelled: { counter: 'cancelled', grows: false },
  /** Its purchase came back, and its price was paid out. */
  'given-back': { counter: 'given-back', grows: false },
} as const satisfies Readonly<Record<string, { readonly counter: string; readonly grows: boolean }>>

export type ValueCause = keyof typeof valueCauses
