import { basePrice } from '#shared/goods/pricing/base-price'
import type { PricedLine, PricedSale } from '#shared/goods/pricing/price-sale'
import { timeZoneOf } from '#shared/kernel/time/time-zone'
import type { Settlement } from '#shared/selling/payment/settle'
import type { ReceiptLine, ReceiptSale } from '#shared/selling/receipt/papers/sale-receipt'
import { basketTotals } from '#shared/selling/sale/basket-totals'
import { soldLines, type FinishedSale, type SaleLine } from '#shared/selling/sale/sale'
import { customerById } from '../../customers/customer/customer-rows'
import type { ReadDb } from '../../platform/database/connection'
import { operatorName } from '../../store/access/operator-queries'
import { findTerminal } from '../../store/branch/branch-queries'
import { receiptShop } from '../../store/branch/receipt-shop'

/** Gathers what a finished sale's papers say; figures come from pricing and settlement, none is computed here. */
export function describeSale(
  db: ReadDb,
  sale: FinishedSale,
  figures: PricedSale,
  settlement: Settlement,
): ReceiptSale {
  const priced = new Map(figures.lines.map((line) => [line.id, line]))
  const shop = receiptShop(db, sale.branchId)
  return {
    shop,
    terminal: { id: sale.terminalId, name: findTerminal(db, sale.terminalId)?.name ?? '' },
    operatorName: operatorName(db, sale.finishedBy),
    salespersonName: sale.salespersonId === null ? null : operatorName(db, sale.salespersonId),
    customerName: sale.customerId === null ? null : (customerById(db, sale.customerId)?.name ?? null),
    receiptTaxId: sale.receiptTaxId,
    number: sale.number,
    finishedAt: sale.finishedAt,
    timeZone: timeZoneOf(shop.state),
    lines: soldLines(sale).flatMap((line) => {
      const figure = priced.get(line.id)
      return figure ? [printedLine(line, figure)] : []
    }),
    totals: basketTotals(figures),
    loads: sale.loads,
    due: settlement.due,
    tenders: sale.tenders,
    change: settlement.change,
  }
}

/** What the paper says of a line; field by field, since spreading a row costs more than reading it. */
function printedLine(line: SaleLine, { gross, adjustments, net }: PricedLine): ReceiptLine {
  const { position, code, description, variant, unit, quantity } = line
  const unitPrice = basePrice(line)
  return { position, code, description, variant, unit, quantity, unitPrice, gross, adjustments, net }
}
