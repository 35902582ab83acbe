import type { Tender, TenderKind } from '../../src-shared/payment/tender'
import type { SaleView } from '../../src-shared/sale/sale-view'

export type PendingPix = Extract<Tender, { kind: 'pix' }>

/** What the middle of the payment screen shows. */
export type PaymentStage =
  | { readonly kind: 'choose' }
  | { readonly kind: 'form'; readonly tender: TenderKind }
  | { readonly kind: 'pix'; readonly pix: PendingPix }
  | { readonly kind: 'too-much' }
  | { readonly kind: 'ready' }

/** The stage a sale is at, given the tender the cashier chose. A waiting Pix shows again after a restart. */
export function paymentStage(sale: SaleView, chosen: TenderKind | null): PaymentStage {
  const { unclaimed, remaining, excess } = sale.settlement
  if (chosen !== null && unclaimed > 0) return { kind: 'form', tender: chosen }
  const pix = sale.tenders.find(isPending)
  if (pix !== undefined) return { kind: 'pix', pix }
  if (excess > 0) return { kind: 'too-much' }
  return { kind: remaining === 0 ? 'ready' : 'choose' }
}

export function isPending(tender: Tender): tender is PendingPix {
  return tender.kind === 'pix' && tender.receivedAt === null
}
