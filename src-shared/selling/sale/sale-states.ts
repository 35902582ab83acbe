/** DESIGN section 4. `voided`: cancelled after finishing, with its document (FEATURES A6). */
export const saleStates = ['open', 'paying', 'parked', 'finished', 'cancelled', 'voided'] as const
export type SaleState = (typeof saleStates)[number]

/** Every legal move. A sale with tenders goes back to `open` and keeps them. */
export const saleTransitions: Readonly<Record<SaleState, readonly SaleState[]>> = {
  open: ['paying', 'parked', 'cancelled'],
  paying: ['open', 'finished', 'cancelled'],
  parked: ['open', 'cancelled'],
  finished: ['voided'],
  cancelled: [],
  voided: [],
}

/** Whether the table knows this move. */
export function canMove(from: SaleState, to: SaleState): boolean {
  return saleTransitions[from].includes(to)
}
