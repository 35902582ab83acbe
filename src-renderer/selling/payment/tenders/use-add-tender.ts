import { useEffect, useRef, useState } from 'react'
import { tenderIdSchema, type SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { NewTender } from '#shared/selling/payment/tender'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
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
  const { busy, refusal, refuse, run } = useCommand(patience)
  const [largeChange, setLargeChange] = useState<Cents | null>(null)

  useEffect(() => {
    if (refusal !== null && openDialogCount() === 0) amountField.current?.focus()
  }, [refusal])

  function add(tender: NewTender, what: string, confirmedChange?: Cents): Promise<void> {
    const input = { saleId, tender, confirmedChange }
    return run(
      () => drawn<Refusal>(callWithApproval('payment.add-tender', input, what)),
      onAdded,
      (error) => {
        setLargeChange(error.code === 'large-change' ? error.change : null)
        return error.code === 'large-change' ? null : messageFor(error)
      },
    )
  }
  return { id, amountField, add, busy, refusal, refuse, largeChange, setLargeChange }
}
