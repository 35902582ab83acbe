import { sumOver } from '../../goods/pricing/adjustment'
import { add, negate, subtract, sumBy, type Cents } from '../../kernel/money/cents'
import { formatAmount } from '../../kernel/money/format'
import { formatQuantity } from '../../kernel/money/quantity'
import { valueTitle } from '../../rewards/stored-value/value-kind'
import { countedAmount } from '../../selling/payment/settle'
import { tenderDefinition, tenderNames, type Tender } from '../../selling/payment/tender'
import { heldStates } from '../../selling/payment/tender-states'
import { dueOf, loadedBy, type Load } from '../../selling/sale/load'
import { isPayable, type SaleLineView, type SaleView } from '../../selling/sale/sale-view'
import type { DisplayLine, DisplayView } from './display-view'
import { loyaltyWords } from './loyalty-words'
import { pixPayee } from './pix-payee'

/** What stands at the till, of which the customer sees a part. */
export interface AtTheTill {
  readonly shop: string
  readonly greeting: string
  /** The sale in progress; null when there is none. */
  readonly sale: SaleView | null
  /** The sale that was just finished, while its thanks are shown. */
  readonly finished: FinishedSale | null
}

/** Amounts in cents. */
export interface FinishedSale {
  readonly total: Cents
  readonly change: Cents
  /** As it was before its end; null when it was never seen. */
  readonly sale: SaleView | null
}

const shownLines = 40

/** What the customer sees of what stands at the till (FEATURES G4). Pure: the same till always looks the same. */
export function viewForCustomer({ shop, greeting, sale, finished }: AtTheTill): DisplayView {
  if (sale !== null && isPayable(sale)) return sale.state === 'paying' ? payment(sale) : basketOf(sale)
  if (finished === null) return { show: 'idle', shop, greeting }
  return {
    show: 'thanks',
    shop,
    total: formatAmount(finished.total),
    change: unlessZero(finished.change),
    saved: finished.sale === null ? null : savedIn(finished.sale),
    loyalty: finished.sale === null ? [] : loyaltyWords(finished.sale.loyalty, 'done'),
  }
}

function basketOf(sale: SaleView): Extract<DisplayView, { show: 'sale' }> {
  const sold = sale.lines.filter(({ cancelled }) => !cancelled)
  const { benefits, named } = sale.totals
  const total = dueOf(sale, sale.totals)
  const shown = [...sale.loads.map(loadLine), ...sold.map(lineOf)]
  const subtotal = add(sumBy(sold, priceOfLine), loadedBy(sale))
  return {
    show: 'sale',
    lines: shown.slice(-shownLines),
    earlierLines: Math.max(0, shown.length - shownLines),
    itemCount: sale.lineCount + sale.loads.length,
    subtotal: formatAmount(subtotal),
    discount: unlessZero(subtract(total, add(subtotal, benefits))),
    benefits: named.map(({ label, amount }) => ({ name: label, amount: formatAmount(amount) })),
    total: formatAmount(total),
    saved: savedIn(sale),
    loyalty: loyaltyWords(sale.loyalty, 'selling'),
  }
}

function payment(sale: SaleView): DisplayView {
  const { remaining, change } = sale.settlement
  const waiting = sale.tenders.filter(isHeld)
  return {
    ...basketOf(sale),
    show: 'payment',
    tenders: sale.tenders
      .filter((tender) => !isHeld(tender))
      .map((tender) => ({ name: tenderNames[tender.kind], amount: formatAmount(countedAmount(tender)) })),
    remaining: unlessZero(remaining),
    change: unlessZero(change),
    pix: waiting.flatMap(codeOf)[0] ?? null,
  }
}

function codeOf(tender: Tender) {
  const payload = tenderDefinition(tender.kind).payableCode(tender)
  return payload === null ? [] : [{ amount: formatAmount(tender.amount), payload, payee: pixPayee(payload) }]
}

function isHeld({ state }: Tender): boolean {
  return heldStates.includes(state)
}

function lineOf(line: SaleLineView): DisplayLine {
  const { description, variant, quantity, unit, listPrice, unitPrice } = line
  return {
    description: variant === '' ? description : `${description} ${variant}`,
    quantity: `${formatQuantity(quantity)} ${unit} × ${formatAmount(unitPrice)}`,
    fullPrice: unitPrice < listPrice ? formatAmount(listPrice) : null,
    total: formatAmount(priceOfLine(line)),
  }
}

/** Before the goods: what was read last stays the last one. */
function loadLine({ kind, ending, amount }: Load): DisplayLine {
  const total = formatAmount(amount)
  return { description: valueTitle(kind), quantity: `final ${ending}`, fullPrice: null, total }
}

function savedIn({ totals }: SaleView): string | null {
  return unlessZero(negate(add(totals.promotions, totals.discounts)))
}

/** What a line costs before anything is taken off the whole sale: the lines add up to the subtotal. */
function priceOfLine({ gross, adjustments }: SaleLineView): Cents {
  return add(gross, sumOver(adjustments, 'line'))
}

function unlessZero(amount: Cents): string | null {
  return amount === 0 ? null : formatAmount(amount)
}
