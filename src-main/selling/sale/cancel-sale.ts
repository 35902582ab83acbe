import type { SaleId } from '#shared/kernel/ids'
import { ok, type Result } from '#shared/kernel/result'
import { soldLines } from '#shared/selling/sale/sale'
import { moveTo } from '#shared/selling/sale/sale-edits'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { Desk } from '../../platform/database/desk'
import { forgetWaitingVoucher } from '../../rewards/vouchers/voucher-rows'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { putBack } from '../order/order-rows'
import { auditedTender } from '../payment/tender-rows'
import { editSale, type NotOpen } from './edit-sale'

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
