import type { SaleId, TenderId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import { moveTender } from '#shared/selling/payment/tender-states'
import type { SaleView } from '#shared/selling/sale/sale-view'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { editSale, type NotOpen } from '../sale/edit-sale'
import type { SaleDesk } from '../sale/participant'
import type { TenderNotFound } from './remove-tender'

/** The cashier saw the Pix arrive. Confirming twice changes nothing. */
export function confirmPix(
  desk: SaleDesk,
  caller: Caller,
  { saleId, tenderId }: { readonly saleId: SaleId; readonly tenderId: TenderId },
): Result<SaleView, NotOpen | TenderNotFound> {
  return editSale<TenderNotFound>(desk, saleId, (sale, db) => {
    const pix = sale.tenders.find(({ id }) => id === tenderId)
    if (pix?.kind !== 'pix') return fail({ code: 'tender-not-found' })
    if (pix.state !== 'asked') return ok(sale)
    const detail = { amount: pix.amount, txid: pix.txid }
    recordAction(db, desk, caller, { action: 'payment.confirm-pix', saleId, detail })
    const arrived = { ...moveTender(pix, 'approved'), receivedAt: desk.now() }
    return ok({ ...sale, tenders: sale.tenders.map((one) => (one === pix ? arrived : one)) })
  })
}
