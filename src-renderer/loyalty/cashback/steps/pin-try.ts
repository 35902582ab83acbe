/** A PIN as it is typed: one attempt, however often it has to be sent. */
export interface PinTry {
  readonly pin: string
  readonly attemptId: string
}

export function nothingTyped(): PinTry {
  return { pin: '', attemptId: crypto.randomUUID() }
}

/** Digits of the customer's PIN. */
export const customerPinLength = 4

/** What stays of the field after a key: a PIN that is whole was sent, so that a further digit begins another one. */
export function typedPin(before: string, after: string): string {
  return before.length === customerPinLength && after.length > customerPinLength
    ? after.slice(customerPinLength)
    : after.slice(0, customerPinLength)
}
