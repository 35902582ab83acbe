import type { ProductId } from '#shared/kernel/ids'

/** So many of one product. */
export interface ChosenLabel {
  readonly productId: ProductId
  readonly quantity: number
}
