import type { SaleId } from '#shared/ids'
import { ok, type Result } from '#shared/result'
import { soldLines } from '#shared/sale/sale'
import { moveTo } from '#shared/sale/sale-edits'
import type { Caller } from '../access/caller'
import { recordAction } from '../audit/record-action'
import type { Desk } from '../database/desk'
import { putBack } from '../order/order-queries'
import { auditedTender } from '../payment/tender-queries'
import { saleFigures } from '../pricing/price-rule-queries'
import { forgetWaitingVoucher } from '../returns/voucher-queries'
import { editSale, type NotOpen } from './sale-edit-queries'

/**
 * Gives up the sale in progress. Lines, tenders and the reason stay: what was already taken by card or Pix is given back
 * by hand, and the audit says how much. An order being received goes back to the waiting list.
 */
export function cancelSale(
  desk: Desk,
  caller: Caller,
  { saleId, reason }: { readonly saleId: SaleId; readonly reason: string },
): Result<null, NotOpen> {
  const edited = editSale<NotOpen>(desk, saleId, (sale, db) => {
    const cancelled = moveTo(sale, 'cancelled')
    if (cancelled.ok) {
      if (sale.orderId !== null) putBack(db, desk, sale.orderId, { operatorId: caller.operator.id, reason })
      forgetWaitingVoucher(db, desk.terminal.id)
      recordAction(db, desk, caller, {
        action: 'sale.cancel',
        saleId,
        detail: {
          reason,
          lines: soldLines(sale).length,
          total: saleFigures(db, sale).total,
          tenders: sale.tenders.map(auditedTender),
        },
      })
    }
    return cancelled
  })
  return edited.ok ? ok(null) : edited
}
