import type { Repricing } from '#shared/selling/order/reprice'
import type { SaleLineView } from '#shared/selling/sale/sale-view'

/** The window open over the editor, with what it was opened for. */
export type OrderWindow =
  | { readonly kind: 'product'; readonly text: string }
  | { readonly kind: 'customer' }
  | { readonly kind: 'quantity'; readonly line: SaleLineView }
  | { readonly kind: 'discount'; readonly line: SaleLineView | null }
  | { readonly kind: 'salesperson' }
  | { readonly kind: 'details' }
  | { readonly kind: 'closing' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'paper' }
  | { readonly kind: 'repricing'; readonly repricing: Repricing }
