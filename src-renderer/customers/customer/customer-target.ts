import type { CustomerId } from '#shared/kernel/ids'

/** Whose the chosen customer becomes. */
export interface CustomerTarget {
  readonly identified: boolean
  /** Null is consumidor final. Answers why not, in Portuguese, or null. */
  readonly choose: (customerId: CustomerId | null) => Promise<string | null>
}
