import { returnSlip } from '#shared/selling/receipt/papers/return-slip'
import type { ReceiptBlock, ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import { dueOf } from '#shared/selling/sale/load'
import { customerById } from '../../customers/customer/customer-rows'
import type { WriteDb } from '../../platform/database/connection'
import { operatorName } from '../../store/access/operator-queries'
import { findTerminal } from '../../store/branch/branch-queries'
import { receiptShop } from '../../store/branch/receipt-shop'
import { shopTimeZone } from '../../store/branch/shop-clock-queries'
import { refundViews } from '../returns/done-return-queries'
import { keepReturnPaper } from '../returns/return-rows'
import type { Returned } from '../sale/participant'

/** Writes the slip of a return, in the transaction that returns, once all it says is done; kept as it is first printed. */
export function issueReturnSlip(db: WriteDb, deed: Returned, left: readonly ReceiptBlock[]): ReceiptDocument {
  const { desk, caller, at, id, number, sale, lines, loads, parts, reason, salespersonId } = deed
  const { terminal } = desk
  const customerId = sale?.customerId ?? null
  const slip = returnSlip(
    {
      shop: receiptShop(db, terminal.branchId),
      terminalName: findTerminal(db, terminal.id)?.name ?? '',
      number,
      at,
      timeZone: shopTimeZone(db, terminal.branchId),
      sale: sale && { number: sale.number, finishedAt: sale.finishedAt },
      lines,
      loads,
      total: dueOf(deed, deed),
      refunds: refundViews(parts, sale?.tenders ?? []),
      reason,
      customerName: customerId === null ? null : (customerById(db, customerId)?.name ?? null),
      salespersonName: salespersonId === null ? null : operatorName(db, salespersonId),
      operatorName: caller.operator.name,
      approverName: caller.approver?.name ?? null,
    },
    left,
  )
  keepReturnPaper(db, id, slip)
  return slip
}
