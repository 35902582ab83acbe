import { markReprint } from '../../src-shared/receipt/mark-reprint'
import { fail, ok } from '../../src-shared/result'
import type { HandlersFor } from '../ipc/handlers'
import type { Desk } from '../database/desk'
import { recordAction } from '../audit/record-action'
import type { Papers } from './print-queue'
import { documentAsItStands } from './sale-document-queries'
import { ticketOfSale } from './ticket-of-sale'
import { shopTimeZone } from '../settings/shop-clock-queries'

export function receiptHandlers(
  desk: Desk,
  papers: Papers,
): HandlersFor<'receipt.of-sale' | 'receipt.reprint' | 'receipt.print-exchange-ticket'> {
  const { database, now, terminal } = desk
  return {
    'receipt.of-sale': ({ saleId }) => {
      const document = documentAsItStands(database, saleId)
      return document ? ok(document) : fail({ code: 'receipt-not-found' })
    },
    'receipt.reprint': async ({ saleId }, caller) => {
      const document = documentAsItStands(database, saleId)
      if (!document) return fail({ code: 'receipt-not-found' })
      database.write((db) =>
        recordAction(db, desk, caller, { action: 'receipt.reprint', saleId, detail: {} }),
      )
      const timeZone = shopTimeZone(database, terminal.branchId)
      return ok({ printed: await papers.print(markReprint(document, now(), timeZone)) })
    },
    'receipt.print-exchange-ticket': async ({ saleId }) => {
      const document = ticketOfSale(database, saleId)
      if (!document) return fail({ code: 'receipt-not-found' })
      return ok({ printed: await papers.print(document) })
    },
  }
}
