import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { cashByHandNames, type CashByHandKind } from '#shared/store/till/cash-by-hand'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'

interface LargeCashDialogProps {
  readonly kind: CashByHandKind
  /** Cents. */
  readonly amount: Cents
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Before more cash is moved than the shop is used to: a digit too many is the usual reason. */
export function LargeCashDialog({ kind, amount, onConfirm, onClose }: LargeCashDialogProps) {
  const way = kind === 'cash-in' ? 'Entram mesmo' : 'Saem mesmo'
  return (
    <ConfirmDialog
      opened
      danger
      title={`Confira o valor: ${cashByHandNames[kind].toLowerCase()}`}
      confirmLabel={`Sim, são ${formatCents(amount)}`}
      cancelLabel="Corrigir o valor"
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>
        {way} <strong>{formatCents(amount)}</strong> em dinheiro?
      </p>
    </ConfirmDialog>
  )
}
