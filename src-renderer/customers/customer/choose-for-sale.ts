import type { CustomerId } from '#shared/kernel/ids'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { applySale } from '../../selling/open-sale/use-sale'

/** Puts a customer, or nobody in particular, on the sale. Answers why not, in Portuguese, or null. */
export async function chooseForSale(customerId: CustomerId | null): Promise<string | null> {
  const reply = await call('sale.set-customer', { customerId })
  if (!reply.ok) return messageFor(reply.error)
  applySale(reply.value)
  return null
}
