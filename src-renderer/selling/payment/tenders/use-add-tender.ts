import { useEffect, useRef, useState } from 'react'
import { tenderIdSchema } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import type { NewTender } from '#shared/selling/payment/tender'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { openDialogCount } from '../../../ui/dialog/open-dialogs'
import { usePayee } from '../payee'

/** Milliseconds without an answer after which the button says that it waits: before, drawing it would only delay. */
const patience = 300

/**
 * Adds the tender of one form. Its id lives as long as the form, so that a doubled Enter, or a second try after
 * an answer was lost, counts once. A refusal belongs beside the amount, and leads back to it. `largeChange` is change,
 * in cents, that main wants somebody to look at first.
 */
export function useAddTender(onAdded: () => void) {
  const payee = usePayee()
  const [id] = useState(() => tenderIdSchema.parse(crypto.randomUUID()))
  const amountField = useRef<HTMLInputElement>(null)
  const { busy, refusal, refuse, run } = useCommand(patience)
  const [largeChange, setLargeChange] = useState<Cents | null>(null)

  useEffect(() => {
    if (refusal !== null && openDialogCount() === 0) amountField.current?.focus()
  }, [refusal])

  function add(tender: NewTender, what: string, confirmedChange?: Cents): Promise<void> {
    return run(
      () => payee.take(tender, what, confirmedChange),
      onAdded,
      (error) => {
        setLargeChange(error.code === 'large-change' ? error.change : null)
        return error.code === 'large-change' ? null : messageFor(error)
      },
    )
  }
  return { id, amountField, add, busy, refusal, refuse, largeChange, setLargeChange }
}
