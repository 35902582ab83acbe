import { useState } from 'react'
import type { CashMovementId } from '#shared/kernel/ids'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { CashByHandKind } from '#shared/store/till/cash-by-hand'
import { CashByHandForm } from './cash-by-hand-form'
import { CashSlipWindow } from './cash-slip-window'

interface CashByHandWindowProps {
  readonly kind: CashByHandKind
  readonly onClose: () => void
}

/** Suprimento or sangria: the amount and the reason, then its slip. */
export function CashByHandWindow({ kind, onClose }: CashByHandWindowProps) {
  const [done, setDone] = useState<{ id: CashMovementId; slip: ReceiptDocument } | null>(null)
  if (done !== null) return <CashSlipWindow {...done} kind={kind} onClose={onClose} />
  return <CashByHandForm kind={kind} onDone={(id, slip) => setDone({ id, slip })} onClose={onClose} />
}
