import { fail, ok } from '#shared/kernel/result'
import { voucherKind } from '#shared/selling/payment/voucher-kind'
import { markReprint } from '#shared/selling/receipt/mark-reprint'
import type { returnsContract } from '#shared/selling/returns/returns-operations'
import type { ReadDesk } from '../../platform/database/desk'
import { tryCode } from '../../rewards/stored-value/code-tries'
import { cancelVoucher } from '../../rewards/vouchers/cancel-voucher'
import { findVoucher, forgetWaitingVoucher, waitingVoucher } from '../../rewards/vouchers/voucher-rows'
import { authorize } from '../../store/access/caller'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { recordAction } from '../../store/audit/record-action'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { documentOfReturn, mayLeave } from '../sale/acts/document-life'
import type { SaleDesk } from '../sale/participant'
import { papersOfReturn } from './done-return-queries'
import { findSales } from './find-sales'
import { quoteLoose } from './loose-lines'
import { quoteReturn } from './quote-return'
import { returnLines } from './return-lines'
import { returnWithoutReceipt } from './return-without-receipt'
import { returnableSale } from './returnable-sale'

export function returnsQueries(desk: ReadDesk): QueriesFor<typeof returnsContract> {
  const { database, terminal } = desk
  return {
    'returns.find-sales': (input) => ok(findSales(desk, input)),
    'returns.sale': ({ saleId }) => returnableSale(desk, saleId),
    'returns.quote': (input) => quoteReturn(desk, input),
    'returns.quote-without-receipt': ({ items }) => quoteLoose(desk, items),
    'returns.waiting-voucher': () => ok(waitingVoucher(database, terminal.id) ?? null),
  }
}

export function returnsCommands(desk: SaleDesk): CommandsFor<typeof returnsContract> {
  const { database, now, terminal, papers } = desk
  return {
    'returns.return': (input, caller) => returnLines(desk, caller, input),
    'returns.return-without-receipt': (input, caller) => returnWithoutReceipt(desk, caller, input),
    'returns.reprint': async ({ returnId }, caller) => {
      const documents = papersOfReturn(database, returnId, now())
      if (!documents) return fail({ code: 'return-not-found' })
      if (!mayLeave(database, documentOfReturn(returnId))) return fail({ code: 'document-awaiting' })
      const authority = documents.some(({ kind }) => kind === voucherKind)
        ? authorize(caller, 'returns.reprint-voucher')
        : ok({ approver: caller.approver })
      if (!authority.ok) return authority
      const who = { ...caller, approver: authority.value.approver ?? caller.approver }
      database.write((db) =>
        recordAction(db, desk, who, {
          action: 'returns.reprint',
          saleId: null,
          detail: { return: returnId },
        }),
      )
      const timeZone = shopTimeZone(database, terminal.branchId)
      const printed = []
      for (const document of documents)
        printed.push(await papers.print(markReprint(document, now(), timeZone)))
      return ok({ printed: printed.every((one) => one) })
    },
    'returns.find-voucher': ({ code }, caller) =>
      tryCode(desk, caller, code, () => {
        const voucher = findVoucher(database, code)
        return voucher ? ok(voucher) : fail({ code: 'voucher-not-found' })
      }),
    'returns.cancel-voucher': (input, caller) =>
      tryCode(desk, caller, input.code, () => cancelVoucher(desk, caller, input)),
    'returns.forget-waiting-voucher': () => {
      database.write((db) => forgetWaitingVoucher(db, terminal.id))
      return ok(null)
    },
  }
}
