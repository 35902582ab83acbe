import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Dialog } from '../dialog/dialog'

interface ListWindowProps {
  readonly title: string
  /** What choosing a row does. */
  readonly reason: string
  readonly onClose: () => void
  /** The list, and what only takes scans. */
  readonly children: ReactNode
}

/** A window around a list to choose from; choosing is all that is done in it. */
export function ListWindow({ title, reason, onClose, children }: ListWindowProps) {
  return (
    <Dialog
      opened
      title={title}
      reason={reason}
      size="lg"
      onClose={onClose}
      footer={
        <Button variant="default" onClick={onClose}>
          Voltar
        </Button>
      }
    >
      {children}
    </Dialog>
  )
}
