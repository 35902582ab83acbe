import type { SaleId } from '#shared/kernel/ids'
import { fail, type Result } from '#shared/kernel/result'
import { isEmpty } from '#shared/selling/sale/sale'
import { moveTo } from '#shared/selling/sale/sale-edits'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { editSale, type NotOpen } from './edit-sale'
import type { SaleDesk } from './participant'

/** Goes to the payment screen; a sale of nothing has nothing to pay. */
export function startPayment(
  desk: SaleDesk,
  saleId: SaleId,
): Result<SaleView, NotOpen | { readonly code: 'nothing-to-sell' }> {
  return editSale<NotOpen | { readonly code: 'nothing-to-sell' }>(desk, saleId, (sale) =>
    isEmpty(sale) ? fail({ code: 'nothing-to-sell' }) : moveTo(sale, 'paying'),
  )
}

/** Back to the lines; what was already paid stays paid. */
export function backToLines(desk: SaleDesk, saleId: SaleId): Result<SaleView, NotOpen> {
  return editSale<NotOpen>(desk, saleId, (sale) => moveTo(sale, 'open'))
}
