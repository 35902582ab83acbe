import type { SaleId } from '../../src-shared/ids'
import { call } from '../ipc/client'
import { messageFor } from '../ipc/messages'
import { applySale, setLastFinished } from '../sale/use-sale'

/**
 * Finishes the sale and clears the screen for the next one, which goes on showing the change. Returns why not,
 * in Portuguese. The receipt is printed afterwards: a printer in trouble speaks for itself.
 */
export async function finishSale(saleId: SaleId): Promise<string | null> {
  const reply = await call('sale.finish', { saleId })
  if (!reply.ok) return messageFor(reply.error)
  const { number, total, change } = reply.value
  setLastFinished({ number, total, change })
  applySale(null)
  return null
}
