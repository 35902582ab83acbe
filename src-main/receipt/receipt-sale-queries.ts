import { add } from '#shared/money/cents'
import type { Settlement } from '#shared/payment/settle'
import { basePrice } from '#shared/pricing/base-price'
import type { PricedLine, PricedSale } from '#shared/pricing/price-sale'
import type { ReceiptShop } from '#shared/receipt/receipt-shop'
import type { ReceiptLine, ReceiptSale } from '#shared/receipt/sale-receipt'
import { soldLines, type FinishedSale, type Sale, type SaleLine } from '#shared/sale/sale'
import { timeZoneOf } from '#shared/settings/time-zone'
import { operatorName } from '../access/operator-queries'
import { customerById } from '../customer/customer-queries'
import type { ReadDb } from '../database/connection'
import { receiptLoyalty } from '../loyalty/receipt-loyalty-queries'
import { branchProfile, findTerminal } from '../settings/branch-queries'
import { readParameter } from '../settings/parameter-queries'

/** The branch's own data, as its papers show it. */
export function receiptShop(db: ReadDb, branchId: Sale['branchId']): ReceiptShop {
  const { receiptLogo, ...branch } = branchProfile(db, branchId)
  return { ...branch, logo: receiptLogo, footer: readParameter(db, 'receipt.footer', { branchId, id: null }) }
}

/** Gathers what a finished sale's papers say; figures come from pricing and settlement, none is computed here. */
export function describeSale(
  db: ReadDb,
  sale: FinishedSale,
  figures: PricedSale,
  settlement: Settlement,
): ReceiptSale {
  const priced = new Map(figures.lines.map((line) => [line.id, line]))
  const { adjustments } = figures
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
    totals: {
      gross: figures.gross,
      promotions: add(adjustments.promotion, adjustments['price-rule']),
      discounts: add(adjustments['line-discount'], adjustments['sale-discount']),
      cashback: adjustments.cashback,
      total: figures.total,
    },
    loyalty: receiptLoyalty(db, sale, figures),
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
