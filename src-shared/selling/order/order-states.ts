/** FEATURES B3. `quote` may still change; `waiting` stands in the cashier's list; `receiving` is being paid at one till. */
export const orderStates = ['quote', 'waiting', 'receiving', 'received', 'cancelled'] as const
export type OrderState = (typeof orderStates)[number]

/** Every legal move. Having expired is no state: it follows from the validity date, and repricing ends it. */
export const orderTransitions: Readonly<Record<OrderState, readonly OrderState[]>> = {
  quote: ['waiting', 'cancelled'],
  waiting: ['quote', 'receiving', 'cancelled'],
  receiving: ['waiting', 'received'],
  received: [],
  cancelled: [],
}

/** Whether the table knows this move. */
export function canMoveOrder(from: OrderState, to: OrderState): boolean {
  return orderTransitions[from].includes(to)
}
