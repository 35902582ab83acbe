import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { TillClosing } from '#shared/store/till/till-closing'
import { usePrintAgain } from '../../../selling/receipt/use-print-again'
import { Dialog } from '../../../ui/dialog/dialog'
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
  const { busy, refusal, print } = usePrintAgain()
  const { id } = closing.till
  const printAgain = () =>
    print(
      () => callWithApproval('till.reprint-closing', { id }, '2ª via do fechamento de caixa'),
      '2ª via impressa.',
    )

  return (
    <Dialog
      opened
      title={title}
      size="lg"
      onClose={onClose}
      footer={
        <>
          {actions}
          <Button variant="default" aria-busy={busy} onClick={printAgain}>
            Imprimir 2ª via
          </Button>
          <Button onClick={onClose} data-autofocus>
            Concluir
          </Button>
        </>
      }
    >
      <ClosingReport closing={closing} />
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}
