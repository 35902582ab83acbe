import { useEffect, useRef, useState } from 'react'
import { tenderIdSchema, type SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { NewTender } from '#shared/selling/payment/tender'
import { messageFor } from '../../../ipc/words/messages'
import { callWithApproval, type ApprovedReply } from '../../../store/access/approval/approval'
import { openDialogCount } from '../../../ui/dialog/open-dialogs'
import { drawn } from '../../open-sale/use-sale-edit'

type Refusal = Extract<ApprovedReply<'payment.add-tender'>, { readonly ok: false }>['error']

/** Milliseconds without an answer after which the button says that it waits: before, drawing it would only delay. */
const patience = 300

/**
 * Adds the tender of one form. Its id lives as long as the form, so that a doubled Enter, or a second try after
 * an answer was lost, counts once. A refusal belongs beside the amount, and leads back to it. `largeChange` is change,
 * in cents, that main wants somebody to look at first.
 */
export function useAddTender(saleId: SaleId, onAdded: () => void) {
  const [id] = useState(() => tenderIdSchema.parse(crypto.randomUUID()))
  const amountField = useRef<HTMLInputElement>(null)
  const asked = useRef(false)
  const [busy, setBusy] = useState(false)
  const [refusal, refuse] = useState<string | null>(null)
  const [largeChange, setLargeChange] = useState<Cents | null>(null)

  useEffect(() => {
    if (refusal !== null && openDialogCount() === 0) amountField.current?.focus()
  }, [refusal])

  async function add(tender: NewTender, what: string, confirmedChange?: Cents): Promise<void> {
    if (asked.current) return
    asked.current = true
    const late = window.setTimeout(() => setBusy(true), patience)
    const reply = await drawn<Refusal>(
      callWithApproval('payment.add-tender', { saleId, tender, confirmedChange }, what),
    )
    window.clearTimeout(late)
    asked.current = false
    setBusy(false)
    if (reply.ok) return onAdded()
    setLargeChange(reply.error.code === 'large-change' ? reply.error.change : null)
    refuse(reply.error.code === 'large-change' ? null : messageFor(reply.error))
  }
  return { id, amountField, add, busy, refusal, refuse, largeChange, setLargeChange }
}
