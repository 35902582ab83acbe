import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { TillClosing } from '#shared/store/till/till-closing'
import { messageFor } from '../../../ipc/words/messages'
import { Dialog } from '../../../ui/dialog/dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { callWithApproval } from '../../access/approval/approval'
import { ClosingReport } from './closing-report'

interface ClosingWindowProps {
  readonly title: string
  readonly closing: TillClosing
  readonly onClose: () => void
  /** What else can be done with it. */
  readonly actions?: ReactNode
}

/** A closed till: what was expected, counted and found of each tender. */
export function ClosingWindow({ title, closing, onClose, actions }: ClosingWindowProps) {
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)

  async function printAgain() {
    if (busy) return
    setBusy(true)
    setProblem('')
    const { id } = closing.till
    const reply = await callWithApproval('till.reprint-closing', { id }, '2ª via do fechamento de caixa')
    setBusy(false)
    if (!reply.ok) setProblem(messageFor(reply.error))
    else if (reply.value.printed) notice.success('2ª via impressa.')
    else setProblem('A impressora não imprimiu. Confira o papel e a ligação e tente de novo.')
  }

  return (
    <Dialog
      opened
      title={title}
      size="lg"
      onClose={onClose}
      footer={
        <>
          {actions}
          <Button variant="default" aria-busy={busy} onClick={() => void printAgain()}>
            Imprimir 2ª via
          </Button>
          <Button onClick={onClose} data-autofocus>
            Concluir
          </Button>
        </>
      }
    >
      <ClosingReport closing={closing} />
      <ErrorText>{problem}</ErrorText>
    </Dialog>
  )
}
