/** What happened to an order, in the words its history is kept in. */
export const orderEventKinds = [
  'created',
  'copied',
  'repriced',
  'placed',
  'reopened',
  'claimed',
  'given-back',
  'received',
  'sale-voided',
  'cancelled',
] as const
export type OrderEventKind = (typeof orderEventKinds)[number]
