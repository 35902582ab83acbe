import type { SaleId } from '#shared/ids'
import { settle } from '#shared/payment/settle'
import { exchangeTicket } from '#shared/receipt/exchange-ticket'
import type { ReceiptDocument } from '#shared/receipt/receipt-document'
import type { ReadDb } from '../database/connection'
import { saleFigures } from '../pricing/price-rule-queries'
import { findSale } from '../sale/sale-queries'
import { describeSale } from './receipt-sale-queries'

/** Ticket de troca of a finished sale (FEATURES A8); undefined when there is no such sale or it was cancelled. */
export function ticketOfSale(db: ReadDb, saleId: SaleId): ReceiptDocument | undefined {
  const sale = findSale(db, saleId)
  if (sale?.state !== 'finished') return undefined
  const { number, finishedAt, finishedBy } = sale
  if (number === null || finishedAt === null || finishedBy === null) return undefined
  const figures = saleFigures(db, sale)
  return exchangeTicket(
    describeSale(
      db,
      { ...sale, number, finishedAt, finishedBy },
      figures,
      settle(figures.total, sale.tenders),
    ),
  )
}
