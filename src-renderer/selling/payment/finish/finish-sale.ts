import type { SaleId, TillSessionId } from '#shared/kernel/ids'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import type { BenefitTrouble } from '../../../loyalty/cashback/benefit-window'
import { refreshSale } from '../../open-sale/refresh-sale'
import { applySale, setLastFinished } from '../../open-sale/use-sale'

/** Why a sale was not finished: words for the cashier, or a benefit its operator did not confirm. */
export type Unfinished =
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'benefit'; readonly trouble: BenefitTrouble }

/**
 * Finishes the sale and clears the screen for the next one, which goes on showing the change. Answers why not.
 * The receipt is printed afterwards: a printer in trouble speaks for itself.
 */
export async function finishSale(saleId: SaleId, tillId: TillSessionId | null): Promise<Unfinished | null> {
  const reply = await call('sale.finish', { saleId })
  if (reply.ok) {
    const { number, total, change } = reply.value
    setLastFinished(tillId === null ? null : { tillId, saleId, number, total, change })
    applySale(null)
    return null
  }
  const { error } = reply
  switch (error.code) {
    case 'benefit-not-confirmed':
      await refreshSale()
      return { kind: 'benefit', trouble: { kind: 'not-confirmed', name: error.name, fault: error.fault } }
    case 'benefit-changed':
      await refreshSale()
      return { kind: 'refused', text: messageFor(error) }
    default:
      return { kind: 'refused', text: messageFor(error) }
  }
}
