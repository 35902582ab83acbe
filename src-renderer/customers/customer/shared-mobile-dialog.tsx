import { ConfirmDialog } from '../../ui/dialog/confirm-dialog'

interface SharedMobileDialogProps {
  /** Whose number it is already, masked. */
  readonly name: string
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** A mobile that is somebody else's: whoever holds it gets the PINs, and may spend what the other saved. */
export function SharedMobileDialog({ name, onConfirm, onClose }: SharedMobileDialogProps) {
  return (
    <ConfirmDialog
      opened
      danger
      title="Celular de outro cliente"
      confirmLabel="Usar mesmo assim"
      cancelLabel="Corrigir o número"
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>Este celular já é de {name}. Quem o usa recebe o PIN e pode gastar o saldo dos dois.</p>
    </ConfirmDialog>
  )
}
