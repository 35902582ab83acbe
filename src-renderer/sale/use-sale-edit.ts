import { useState } from 'react'
import type { SaleView } from '../../src-shared/sale/sale-view'
import type { Result } from '../../src-shared/result'
import { messageFor, type AppError } from '../ipc/messages'
import { inOrder } from './in-order'
import { applySale } from './use-sale'

interface SaleEdit {
  /** Why main refused, in Portuguese; null when there is nothing to say. */
  readonly refusal: string | null
  readonly busy: boolean
  readonly refuse: (text: string | null) => void
  /** Waits for main and draws the sale it answers; `done` is called only when it agreed. */
  readonly send: (
    asked: Promise<Result<SaleView | null, AppError>>,
    done: (sale: SaleView | null) => void,
  ) => Promise<void>
}

/** One change to the sale from a window: sent once, refused beside the field, drawn as main answered it. */
export function useSaleEdit(): SaleEdit {
  const [refusal, refuse] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const send: SaleEdit['send'] = async (asked, done) => {
    setBusy(true)
    refuse(null)
    // Only the answer takes its turn among the scans: a supervisor's approval may take its time.
    const reply = await asked
    await inOrder(Promise.resolve(reply), () => {
      if (reply.ok) applySale(reply.value)
    })
    setBusy(false)
    if (reply.ok) done(reply.value)
    else refuse(messageFor(reply.error))
  }

  return { refusal, busy, refuse, send }
}
