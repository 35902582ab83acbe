import type { SaleId } from '#shared/kernel/ids'
import { fail, ok } from '#shared/kernel/result'
import { markReprint } from '#shared/selling/receipt/mark-reprint'
import { maskDocument } from '#shared/selling/receipt/mask-document'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { receiptContract } from '#shared/selling/receipt/receipt-operations'
import type { ReadDesk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { recordAction } from '../../store/audit/record-action'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { documentAsItStands } from '../document/sale-document'
import { documentOfSale, mayLeave } from '../sale/acts/document-life'
import type { SaleDesk } from '../sale/participant'
import { ticketOfSale } from './ticket-of-sale'

/** What a document is looked up with: what everybody who took part says of it now is asked of them. */
type Shown = Pick<ReadDesk, 'database'> & Pick<SaleDesk, 'participants'>

export function receiptQueries({ database, participants }: Shown): QueriesFor<typeof receiptContract> {
  return {
    'receipt.of-sale': ({ saleId }, caller) => {
      const document = documentFor({ database, participants }, caller, saleId)
      return document ? ok(document) : fail({ code: 'receipt-not-found' })
    },
  }
}

export function receiptCommands(desk: SaleDesk): CommandsFor<typeof receiptContract> {
  const { database, now, terminal, papers } = desk
  return {
    'receipt.reprint': async ({ saleId }, caller) => {
      const document = documentFor(desk, caller, saleId)
      if (!mayLeave(database, documentOfSale('finish', saleId))) return fail({ code: 'document-awaiting' })
      if (!document) return fail({ code: 'receipt-not-found' })
      database.write((db) =>
        recordAction(db, desk, caller, { action: 'receipt.reprint', saleId, detail: {} }),
      )
      const timeZone = shopTimeZone(database, terminal.branchId)
      return ok({ printed: await papers.print(markReprint(document, now(), timeZone)) })
    },
    'receipt.print-exchange-ticket': async ({ saleId }) => {
      const ticket = ticketOfSale(database, saleId)
      if (!ticket.ok) return ticket
      if (!mayLeave(database, documentOfSale('finish', saleId))) return fail({ code: 'document-awaiting' })
      return ok({ printed: await papers.print(ticket.value) })
    },
  }
}

/** With the customer's CPF whole only for whoever may know it: what was printed at the sale itself was the customer's. */
function documentFor(
  { database, participants }: Shown,
  { role }: Caller,
  saleId: SaleId,
): ReceiptDocument | undefined {
  const document = documentAsItStands(database, saleId, participants)
  if (document === undefined || role.levels['customer.see-documents'] === 'allow') return document
  return maskDocument(document)
}
