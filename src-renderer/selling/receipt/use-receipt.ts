import type { SaleId } from '#shared/kernel/ids'
import type { Reply } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'

/** The stored receipt of a sale; null until main answers. */
export function useReceipt(saleId: SaleId): Reply<'receipt.of-sale'> | null {
  return useAnswer('receipt.of-sale', { saleId }).reply
}
