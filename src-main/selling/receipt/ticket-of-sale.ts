import type { SaleId } from '#shared/kernel/ids'
import { settle } from '#shared/selling/payment/settle'
import { exchangeTicket } from '#shared/selling/receipt/papers/exchange-ticket'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { dueOf } from '#shared/selling/sale/load'
import { isFinished } from '#shared/selling/sale/sale'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { ReadDb } from '../../platform/database/connection'
import { findSale } from '../sale/sale-queries'
import { describeSale } from './describe-sale'

/** Ticket de troca of a finished sale (FEATURES A8); undefined when there is no such sale or it was cancelled. */
export function ticketOfSale(db: ReadDb, saleId: SaleId): ReceiptDocument | undefined {
  const sale = findSale(db, saleId)
  if (sale?.state !== 'finished' || !isFinished(sale)) return undefined
  const figures = saleFigures(db, sale)
  return exchangeTicket(describeSale(db, sale, figures, settle(dueOf(sale, figures), sale.tenders)))
}
