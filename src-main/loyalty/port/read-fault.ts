import { loyaltyFaultSchema, type LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'

/** What an attempt failed with, as the outbox keeps it. */
export function readFault(text: string | null): LoyaltyFault | null {
  const read = text === null ? undefined : loyaltyFaultSchema.safeParse(JSON.parse(text))
  return read?.success ? read.data : null
}

/** What an undo that only a person can make waits for: what was settled at the operator's own desk has no id the till knows. */
export const settledByHand: LoyaltyFault = {
  kind: 'declined',
  refusal: { code: 'settled-by-hand' },
  words: '',
}
