import type { SaleView } from '#shared/selling/sale/sale-view'

/** What tenders pay: the sale being paid, or what a customer owes, which has no id of a sale and agreed on nothing. */
export interface Bill extends Pick<SaleView, 'settlement' | 'tenders' | 'customer' | 'order'> {
  readonly id: SaleView['id'] | null
}
