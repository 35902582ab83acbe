import type { SaleId } from '#shared/kernel/ids'
import { ok, type Result } from '#shared/kernel/result'
import { dueOf } from '#shared/selling/sale/load'
import { soldLines } from '#shared/selling/sale/sale'
import { moveTo } from '#shared/selling/sale/sale-edits'
import { saleFigures } from '../../goods/pricing/sale-figures'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { editSale, type NotOpen } from './edit-sale'
import type { SaleDesk } from './participant'
import { auditedTender, undoTenders } from './tender-rows'

/**
 * Gives up the sale in progress. Lines, tenders and the reason stay: what was already taken by card or Pix is given back
 * by hand, and the audit says how much. An order being received goes back to the waiting list.
 */
export function cancelSale(
  desk: SaleDesk,
  caller: Caller,
  { saleId, reason }: { readonly saleId: SaleId; readonly reason: string },
): Result<null, NotOpen> {
  const edited = editSale<NotOpen>(desk, saleId, (sale, db) => {
    const cancelled = moveTo(sale, 'cancelled')
    if (cancelled.ok) {
      for (const one of desk.participants) one.cancel?.(db, { desk, caller, sale, reason })
      undoTenders(db, saleId)
      recordAction(db, desk, caller, {
        action: 'sale.cancel',
        saleId,
        detail: {
          reason,
          lines: soldLines(sale).length,
          total: dueOf(sale, saleFigures(db, sale)),
          tenders: sale.tenders.map(auditedTender),
        },
      })
    }
    return cancelled
  })
  return edited.ok ? ok(null) : edited
}
