import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from './dialog'

export interface ConfirmDialogProps {
  readonly opened: boolean
  readonly title: string
  /** What will happen, so that the answer needs no guessing. */
  readonly children: ReactNode
  readonly confirmLabel: string
  readonly cancelLabel?: string
  /** Red, and the focus starts on the way back: for what cannot be undone. */
  readonly danger?: boolean
  readonly busy?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { danger = false, busy = false, cancelLabel = 'Voltar' } = props
  return (
    <Dialog
      opened={props.opened}
      title={props.title}
      onClose={props.onClose}
      size="sm"
      footer={
        <>
          <Button variant="default" onClick={props.onClose} data-autofocus={danger || undefined}>
            {cancelLabel}
          </Button>
          <Button
            color={danger ? 'red' : 'accent'}
            loading={busy}
            onClick={props.onConfirm}
            data-autofocus={danger ? undefined : true}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  )
}
