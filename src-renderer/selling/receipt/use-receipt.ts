import { useEffect, useState } from 'react'
import type { SaleId } from '#shared/kernel/ids'
import { call, type Reply } from '../../ipc/client'

/** The stored receipt of a sale; null until main answers. */
export function useReceipt(saleId: SaleId): Reply<'receipt.of-sale'> | null {
  const [reply, setReply] = useState<Reply<'receipt.of-sale'> | null>(null)
  useEffect(() => {
    let wanted = true
    void call('receipt.of-sale', { saleId }).then((answer) => {
      if (wanted) setReply(answer)
    })
    return () => {
      wanted = false
    }
  }, [saleId])
  return reply
}
