import type { SaleLineView, SaleView } from '#shared/selling/sale/sale-view'
import type { KeyAction } from '#shared/store/settings/key-map'
import type { BeforePayment } from '../open-sale/moments'

/** The window open over the sale, with what it was opened for. */
export type SaleWindow =
  | { readonly kind: 'product'; readonly text: string; readonly lostCodeId?: number }
  | { readonly kind: 'register-code'; readonly code: string; readonly lostCodeId: number }
  | { readonly kind: 'action'; readonly key: KeyAction }
  | { readonly kind: 'quantity'; readonly sale: SaleView; readonly line: SaleLineView }
  | { readonly kind: 'discount'; readonly sale: SaleView; readonly line: SaleLineView | null }
  | { readonly kind: 'salesperson'; readonly line: SaleLineView | null; readonly ofLine?: true }
  | { readonly kind: 'park'; readonly sale: SaleView }
  | { readonly kind: 'parked' }
  | { readonly kind: 'cancel-line'; readonly sale: SaleView; readonly line: SaleLineView }
  | { readonly kind: 'last-receipt' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'before-payment'; readonly sale: SaleView; readonly step: BeforePayment }
