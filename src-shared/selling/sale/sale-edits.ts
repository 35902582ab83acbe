import type { ManualDiscount } from '../../goods/pricing/manual-discount'
import { priceSale, type PricedSale } from '../../goods/pricing/price-sale'
import type { PriceRule } from '../../goods/pricing/rules/price-rule'
import type { LineId, LoadId, OperatorId } from '../../kernel/ids'
import type { Cents } from '../../kernel/money/cents'
import type { Thousandths } from '../../kernel/money/quantity'
import { fail, ok, type Result } from '../../kernel/result'
import { fitTender } from '../payment/fit-tender'
import { settle, type Settlement } from '../payment/settle'
import type { Tender, TenderKind } from '../payment/tender'
import { heldStates } from '../payment/tender-states'
import { dueOf, type Load } from './load'
import { isEmpty, soldLines, type Basket, type Sale, type SaleLine } from './sale'
import { canMove, type SaleState } from './sale-states'

/** Refusals a sale edit can answer with. */
export type EditRefusal = { readonly code: 'sale-not-open' } | { readonly code: 'line-not-found' }

/**
 * Appends a line. A scan during payment brings the sale back to its lines, tenders kept; an order being received is
 * paid as it was placed.
 */
export function addLine(
  sale: Sale,
  line: Omit<SaleLine, 'position'>,
): Result<Sale, { readonly code: 'order-is-fixed' }> {
  if (sale.orderId !== null) return fail({ code: 'order-is-fixed' })
  return ok({ ...sale, state: 'open', lines: [...sale.lines, { ...line, position: sale.lines.length + 1 }] })
}

/** Adds value the customer buys; while it is being paid the sale goes back to its lines, as for a line. */
export function addLoad(sale: Sale, load: Load): Result<Sale, { readonly code: 'order-is-fixed' }> {
  if (sale.orderId !== null) return fail({ code: 'order-is-fixed' })
  return ok({ ...sale, state: 'open', loads: [...sale.loads, load] })
}

/** Takes value off the sale again. */
export function removeLoad(
  sale: Sale,
  id: LoadId,
): Result<Sale, { readonly code: 'sale-not-open' } | { readonly code: 'load-not-found' }> {
  if (sale.state !== 'open') return fail({ code: 'sale-not-open' })
  const loads = sale.loads.filter((load) => load.id !== id)
  return loads.length === sale.loads.length ? fail({ code: 'load-not-found' }) : ok({ ...sale, loads })
}

/** Sets a line's quantity, in thousandths; the price printed on its scale label no longer holds. */
export function changeQuantity(sale: Sale, lineId: LineId, quantity: Thousandths): Result<Sale, EditRefusal> {
  return editLine(sale, lineId, (line) => ({ ...line, quantity, labelPrice: null }))
}

/** Strikes a line out; it stays on the sale and counts for nothing. */
export function cancelLine(sale: Sale, lineId: LineId): Result<Sale, EditRefusal> {
  return editLine(sale, lineId, (line) => ({ ...line, cancelled: true }))
}

/** Gives a line its discount, or (null) takes it back; within whose limit is the caller's business. */
export function discountLine(
  sale: Sale,
  lineId: LineId,
  discount: ManualDiscount | null,
): Result<Sale, EditRefusal> {
  return editLine(sale, lineId, (line) => ({ ...line, discount }))
}

/** Changes one line of a sale that is at its lines. */
export function editLine(
  sale: Sale,
  lineId: LineId,
  edit: (line: SaleLine) => SaleLine,
): Result<Sale, EditRefusal> {
  if (sale.state !== 'open') return fail({ code: 'sale-not-open' })
  return withLine(sale, lineId, edit)
}

/** Changes one line of whatever is being bought; its state is the caller's business. */
export function withLine<B extends Basket>(
  basket: B,
  lineId: LineId,
  edit: (line: SaleLine) => SaleLine,
): Result<B, { readonly code: 'line-not-found' }> {
  if (!soldLines(basket).some((line) => line.id === lineId)) return fail({ code: 'line-not-found' })
  return ok({ ...basket, lines: basket.lines.map((line) => (line.id === lineId ? edit(line) : line)) })
}

/** Credits what is bought to a salesperson: lines to come, and those so far but the ones credited to somebody of their own. */
export function creditSale<B extends Basket>(basket: B, salespersonId: OperatorId | null): B {
  const lines = basket.lines.map((line) =>
    line.salespersonId === basket.salespersonId ? { ...line, salespersonId } : line,
  )
  return { ...basket, salespersonId, lines }
}

/**
 * Moves the sale along its table; a move the table does not have is refused, not forced. A sale that receives an order
 * never goes back to its lines.
 */
export function moveTo(sale: Sale, state: SaleState): Result<Sale, { readonly code: 'sale-not-open' }> {
  if (state === 'open' && sale.orderId !== null) return fail({ code: 'sale-not-open' })
  return canMove(sale.state, state) ? ok({ ...sale, state }) : fail({ code: 'sale-not-open' })
}

/** The figures of a sale or an order, in cents. Cancelled lines count for nothing. */
export function figuresOf(basket: Basket, rules: readonly PriceRule[]): PricedSale {
  const { discount, benefits = [] } = basket
  return priceSale({ lines: soldLines(basket), discount, benefits, rules })
}

export type TenderRefusal =
  | { readonly code: 'sale-not-open' }
  | { readonly code: 'nothing-due' }
  | { readonly code: 'more-than-due'; readonly remaining: Cents }

/**
 * Adds a tender: never more than what is still unclaimed, except where it gives change (FEATURES A5).
 * Adding the same tender again changes nothing, so that an answer lost on the way is harmless.
 */
export function addTender(sale: Sale, tender: Tender, due: Cents): Result<Sale, TenderRefusal> {
  if (sale.tenders.some((known) => known.id === tender.id)) return ok(sale)
  if (sale.state !== 'paying') return fail({ code: 'sale-not-open' })
  const fits = fitTender(tender, due, sale.tenders)
  return fits.ok ? ok({ ...sale, tenders: [...sale.tenders, tender] }) : fits
}

export type FinishRefusal =
  | { readonly code: 'sale-not-open' }
  | { readonly code: 'nothing-to-sell' }
  | { readonly code: 'not-paid'; readonly remaining: Cents }
  | { readonly code: 'tenders-exceed-total'; readonly excess: Cents }
  | { readonly code: 'tender-not-confirmed'; readonly tender: TenderKind }

/** Whether the sale may be finished as it stands, and how it is settled. */
export function checkFinish(sale: Sale, figures: PricedSale): Result<Settlement, FinishRefusal> {
  if (sale.state !== 'paying') return fail({ code: 'sale-not-open' })
  if (isEmpty(sale)) return fail({ code: 'nothing-to-sell' })
  const held = sale.tenders.find(({ state }) => heldStates.includes(state))
  if (held) return fail({ code: 'tender-not-confirmed', tender: held.kind })
  const settlement = settle(dueOf(sale, figures), sale.tenders)
  if (settlement.excess > 0) return fail({ code: 'tenders-exceed-total', excess: settlement.excess })
  if (settlement.remaining > 0) return fail({ code: 'not-paid', remaining: settlement.remaining })
  return ok(settlement)
}
