import type { SaleLineView, SaleView } from '#shared/selling/sale/sale-view'

/** The window open over the sale, with what it was opened for. */
export type SaleWindow =
  | { readonly kind: 'product'; readonly text: string; readonly lostCodeId?: number }
  | { readonly kind: 'customer'; readonly start: 'search' | 'receipt-tax-id' }
  | { readonly kind: 'quantity'; readonly sale: SaleView; readonly line: SaleLineView }
  | { readonly kind: 'discount'; readonly sale: SaleView; readonly line: SaleLineView | null }
  | { readonly kind: 'salesperson'; readonly line: SaleLineView | null; readonly ofLine?: true }
  | { readonly kind: 'park'; readonly sale: SaleView }
  | { readonly kind: 'parked' }
  | { readonly kind: 'cancel-line'; readonly sale: SaleView; readonly line: SaleLineView }
  | { readonly kind: 'last-receipt' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'no-cashback'; readonly name: string }
