import type { CustomerId } from '../../kernel/ids'

/** What makes a message the same message, whoever comes to write it, how often and on which till (DESIGN section 9). */
export interface MessageCause {
  /** What writes to people: a procedure's id, such as `birthday`. */
  readonly procedure: string
  /** Which occasion of it: a day, a year, the code of a voucher. */
  readonly occasion: string
  readonly customerId: CustomerId
  readonly channel: string
}

/** The same for the same cause, on every till and at every start: a second one is never written. */
export function messageKey({ procedure, occasion, customerId, channel }: MessageCause): string {
  return JSON.stringify([procedure, occasion, customerId, channel])
}
