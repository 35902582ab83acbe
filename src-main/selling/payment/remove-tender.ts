import type { SaleId, TenderId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { editSale, type NotOpen } from '../sale/edit-sale'
import type { SaleDesk } from '../sale/participant'
import { auditedTender } from '../sale/tender-rows'

export type TenderNotFound = { readonly code: 'tender-not-found' }

/** Takes a tender off the sale, audited with what it was. */
export function removeTender(
  desk: SaleDesk,
  caller: Caller,
  { saleId, tenderId }: { readonly saleId: SaleId; readonly tenderId: TenderId },
): Result<SaleView, NotOpen | TenderNotFound> {
  return editSale<TenderNotFound>(desk, saleId, (sale, db) => {
    const tender = sale.tenders.find(({ id }) => id === tenderId)
    if (!tender) return fail({ code: 'tender-not-found' })
    recordAction(db, desk, caller, {
      action: 'payment.remove-tender',
      saleId,
      detail: auditedTender(tender),
    })
    return ok({ ...sale, tenders: sale.tenders.filter((known) => known !== tender) })
  })
}
