import type { Tender, TenderKind } from '#shared/selling/payment/tender'
import { heldStates } from '#shared/selling/payment/tender-states'
import type { Bill } from '../bill'

/** What the middle of the payment screen shows. */
export type PaymentStage =
  /** `isProposed`: nobody chose the tender, the screen began with it; digits still choose another. */
  | { readonly kind: 'form'; readonly tender: TenderKind; readonly isProposed: boolean }
  | { readonly kind: 'waiting'; readonly tender: Tender }
  | { readonly kind: 'too-much' }
  | { readonly kind: 'ready' }

/**
 * The stage a sale is at, given the tender the cashier chose and the one that is proposed. A waiting Pix shows again
 * after a restart.
 */
export function paymentStage(sale: Bill, chosen: TenderKind | null, proposed: TenderKind): PaymentStage {
  const { unclaimed, excess } = sale.settlement
  if (chosen !== null && unclaimed > 0) return { kind: 'form', tender: chosen, isProposed: false }
  const waiting = sale.tenders.find(isWaiting)
  if (waiting !== undefined) return { kind: 'waiting', tender: waiting }
  if (excess > 0) return { kind: 'too-much' }
  if (unclaimed > 0) return { kind: 'form', tender: proposed, isProposed: true }
  return { kind: 'ready' }
}

/** Nobody answered for its money yet. */
export function isWaiting({ state }: Tender): boolean {
  return heldStates.includes(state)
}
