import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'

interface LargeChangeDialogProps {
  /** Cents, both. */
  readonly received: Cents
  readonly change: Cents
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Before cash is taken that would give back more than the shop's limit: a digit too many is the usual reason. */
export function LargeChangeDialog({ received, change, onConfirm, onClose }: LargeChangeDialogProps) {
  return (
    <ConfirmDialog
      opened
      danger
      title="Confira o valor recebido"
      confirmLabel={`Sim, recebi ${formatCents(received)}`}
      cancelLabel="Corrigir o valor"
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>
        O cliente entregou mesmo <strong>{formatCents(received)}</strong> em dinheiro? O troco seria de{' '}
        <strong>{formatCents(change)}</strong>.
      </p>
    </ConfirmDialog>
  )
}
