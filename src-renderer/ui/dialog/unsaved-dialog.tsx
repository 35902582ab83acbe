import type { ReactNode } from 'react'
import { ConfirmDialog } from './confirm-dialog'

interface UnsavedDialogProps {
  readonly opened: boolean
  readonly onLeave: () => void
  readonly onStay: () => void
  /** What would be lost. */
  readonly children: ReactNode
}

/** Asked before a screen is left with changes that were not saved. */
export function UnsavedDialog({ opened, onLeave, onStay, children }: UnsavedDialogProps) {
  return (
    <ConfirmDialog
      opened={opened}
      title="Sair sem salvar?"
      confirmLabel="Sair sem salvar"
      danger
      onConfirm={onLeave}
      onClose={onStay}
    >
      {children}
    </ConfirmDialog>
  )
}
