import type { OrderId, SaleId } from './ids'

/** What an approval can be about beyond the input itself, by what names it; main has its figure in cents. */
export interface Stakes {
  readonly sale: SaleId
  readonly order: OrderId
  /** The code on its paper. */
  readonly voucher: string
}

type Named<Input> = {
  readonly [Kind in keyof Stakes]: { readonly of: Kind; id(input: Input): Stakes[Kind] }
}[keyof Stakes]

/**
 * What the amount is taken from that an approval of a command binds, besides the operation and exactly its input: an
 * approval for a sale of R$ 10 does not serve once it comes to R$ 20. `input`: what is at stake stands in the input.
 */
export type AtStake<Input> = 'input' | Named<Input>

export const saleAtStake = {
  of: 'sale',
  id: ({ saleId }: { readonly saleId: SaleId }) => saleId,
} as const

export const orderAtStake = {
  of: 'order',
  id: ({ orderId }: { readonly orderId: OrderId }) => orderId,
} as const
