import { useEffect, useState } from 'react'
import type { SaleId } from '#shared/kernel/ids'
import type { VoucherView } from '#shared/rewards/vouchers/voucher'
import { call } from '../../../ipc/client'

/** The voucher of an exchange that waits for the payment of the next sale at this till; null when none does. */
export function useWaitingVoucher(saleId: SaleId | null) {
  const [waiting, setWaiting] = useState<VoucherView | null>(null)
  const between = saleId === null
  // Asked between sales and where a screen opens: while a sale goes on nothing changes it.
  useEffect(() => {
    void call('returns.waiting-voucher', {}).then((reply) => setWaiting(reply.ok ? reply.value : null))
  }, [between])

  async function forget(): Promise<void> {
    const reply = await call('returns.forget-waiting-voucher', {})
    if (reply.ok) setWaiting(null)
  }
  return { waiting, forget }
}
