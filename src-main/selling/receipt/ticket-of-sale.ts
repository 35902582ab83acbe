import type { SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { settle } from '#shared/selling/payment/settle'
import { exchangeTicket } from '#shared/selling/receipt/papers/exchange-ticket'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { dueOf } from '#shared/selling/sale/load'
import { isFinished } from '#shared/selling/sale/sale'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { ReadDb } from '../../platform/database/connection'
import { findSale } from '../sale/sale-queries'
import { describeSale } from './describe-sale'

type Refused = { readonly code: 'receipt-not-found' | 'sale-cancelled' }

/** Ticket de troca of a finished sale (FEATURES A8). */
export function ticketOfSale(db: ReadDb, saleId: SaleId): Result<ReceiptDocument, Refused> {
  const sale = findSale(db, saleId)
  if (sale?.state === 'voided') return fail({ code: 'sale-cancelled' })
  if (sale?.state !== 'finished' || !isFinished(sale)) return fail({ code: 'receipt-not-found' })
  const figures = saleFigures(db, sale)
  return ok(exchangeTicket(describeSale(db, sale, figures, settle(dueOf(sale, figures), sale.tenders))))
}
