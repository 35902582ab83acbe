import type { Instant, SaleId, TenderId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Tender } from '#shared/selling/payment/tender'
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
    const arrived = arrivedPix(pix, desk.now())
    if (arrived === null) return ok(sale)
    const detail = { amount: pix.amount, txid: pix.txid }
    recordAction(db, desk, caller, { action: 'payment.confirm-pix', saleId, detail })
    return ok({ ...sale, tenders: sale.tenders.map((one) => (one === pix ? arrived : one)) })
  })
}

/** A Pix whose money was seen; null for one that was seen before, and for any other tender. */
export function arrivedPix(tender: Tender, at: Instant): Tender | null {
  return tender.kind === 'pix' && tender.state === 'asked'
    ? { ...moveTender(tender, 'approved'), receivedAt: at }
    : null
}
