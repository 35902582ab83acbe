import type { SaleId } from '#shared/kernel/ids'
import { call } from '../../ipc/client'
import { applySale, isSaleInProgress } from './use-sale'

/** Draws the sale as main has it now: a question that failed may have changed it, too. */
export async function refreshSale(): Promise<void> {
  const reply = await call('sale.current', {})
  // Answers come in the order main gave them: that of a later scan is drawn over this one.
  if (reply.ok) applySale(reply.value)
}

/** An operator's answer to a question nobody waits for, as the cashback of a growing sale (FEATURES D3). */
export async function saleChangedAtOperator(saleId: SaleId): Promise<void> {
  if (isSaleInProgress(saleId)) await refreshSale()
}
