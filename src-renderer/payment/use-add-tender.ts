import { useEffect, useRef, useState } from 'react'
import { tenderIdSchema, type SaleId } from '../../src-shared/ids'
import type { NewTender } from '../../src-shared/payment/tender'
import { callWithApproval } from '../access/approval'
import { useSaleEdit } from '../sale/use-sale-edit'

/**
 * Adds the tender of one form. Its id lives as long as the form, so that a doubled Enter, or a second try after
 * an answer was lost, counts once. A refusal belongs beside the amount, and leads back to it.
 */
export function useAddTender(saleId: SaleId, onAdded: () => void) {
  const [id] = useState(() => tenderIdSchema.parse(crypto.randomUUID()))
  const amountField = useRef<HTMLInputElement>(null)
  const { refusal, busy, refuse, send } = useSaleEdit()

  useEffect(() => {
    if (refusal !== null) amountField.current?.focus()
  }, [refusal])

  const add = (tender: NewTender, what: string) => {
    if (busy) return
    void send(callWithApproval('payment.add-tender', { saleId, tender }, what), onAdded)
  }
  return { id, amountField, add, busy, refusal, refuse }
}
