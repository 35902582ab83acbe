import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import type { SaleView } from '#shared/selling/sale/sale-view'

/** What the programme's window asks for next. */
export type CashbackStep = 'mobile' | 'pin' | 'balance'

/** Where the window stands for the sale as it is; null where the customer can take no part. */
export function cashbackStep({ customer, loyalty: { cashback } }: SaleView): CashbackStep | null {
  if (cashback === null || customer === null || cashback.pin.kind === 'not-needed') return null
  if (cashback.pin.kind === 'accepted') return 'balance'
  return customer.maskedMobile === null ? 'mobile' : 'pin'
}

/**
 * What comes between the lines and the payment (FEATURES C2, C4): the window, the alert for consumidor final, or
 * nothing, because there is no such programme, the customer left it, or all was answered for the sale as it is.
 */
export function beforePayment(sale: SaleView): 'window' | 'alert' | 'nothing' {
  const { cashback } = sale.loyalty
  if (cashback === null || cashback.pin.kind === 'not-needed' || hasLeft(cashback) || isFree(sale))
    return 'nothing'
  if (sale.customer === null) return 'alert'
  return cashback.pin.kind === 'accepted' && isFresh(cashback) ? 'nothing' : 'window'
}

/** Whether the customer, perhaps chosen on the payment screen, was not asked yet (FEATURES C5). */
export function isUnanswered(sale: SaleView): boolean {
  const { cashback } = sale.loyalty
  const step = cashbackStep(sale)
  return cashback !== null && !hasLeft(cashback) && !isFree(sale) && (step === 'mobile' || step === 'pin')
}

/** Whether a customer who can take part has something to answer for the sale as it is. */
export function asksBeforePayment(sale: SaleView): boolean {
  return beforePayment(sale) === 'window'
}

/**
 * What the programme's row on the payment screen opens: the window that begins with a PIN, or how much is used of what is
 * applied by itself; null where there is nothing to decide.
 */
export function payingWay(sale: SaleView): 'pin' | 'amount' | null {
  const { cashback } = sale.loyalty
  if (cashback === null || isFree(sale)) return null
  if (cashback.pin.kind !== 'not-needed') return cashbackStep(sale) === null ? null : 'pin'
  return cashback.quote !== null && cashback.quote.balance > 0 ? 'amount' : null
}

/** A sale of R$ 0,00 before any benefit of an operator: no operator is asked or told of it. */
export function isFree({ totals }: Pick<SaleView, 'totals'>): boolean {
  return totals.total === 0 && totals.benefits === 0
}

/** Whether the operator said what the sale may use as it is now. */
export function isFresh({ quote }: SaleCashback): boolean {
  return quote !== null && !quote.isStale
}

function hasLeft({ who }: SaleCashback): boolean {
  return who.kind === 'nobody' && who.why === 'skipped'
}
