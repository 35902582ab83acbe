import { useEffect } from 'react'
import { askAgain } from '../../../ipc/answers'
import { call } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'
import { onSaleChanged } from '../../open-sale/use-sale'

/** The voucher of an exchange that waits for the payment of the next sale at this till; null when none does. */
export function useWaitingVoucher() {
  const { reply, asking, show } = useAnswer('returns.waiting-voucher', {})

  // While a sale goes on nothing changes it; once that is over, by payment or not, it waits no longer.
  useEffect(
    () =>
      onSaleChanged((now, before) => {
        if (before.view !== null && now.view === null) void askAgain('returns.waiting-voucher')
      }),
    [],
  )

  async function forget(): Promise<void> {
    const forgotten = await call('returns.forget-waiting-voucher', {})
    if (forgotten.ok) show(null)
  }
  // What another screen was told may be spent: nothing is offered before main says so anew.
  return { waiting: !asking && reply?.ok === true ? reply.value : null, forget }
}
