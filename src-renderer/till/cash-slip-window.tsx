import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CashMovementId } from '../../src-shared/ids'
import type { ReceiptDocument } from '../../src-shared/receipt/receipt-document'
import { cashByHandNames, type CashByHandKind } from '../../src-shared/till/cash-by-hand'
import { callWithApproval } from '../access/approval'
import { messageFor } from '../ipc/messages'
import { PaperDesk } from '../receipt/paper-desk'
import { Dialog } from '../ui/dialog'
import { ErrorText } from '../ui/error-text'
import { notice } from '../ui/notice'

interface CashSlipWindowProps {
  readonly id: CashMovementId
  readonly kind: CashByHandKind
  readonly slip: ReceiptDocument
  readonly onClose: () => void
}

/** The slip of what was just done; it is printing already. */
export function CashSlipWindow({ id, kind, slip, onClose }: CashSlipWindowProps) {
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const name = cashByHandNames[kind]

  async function printAgain() {
    if (busy) return
    setBusy(true)
    setProblem('')
    const what = `2ª via do comprovante de ${name.toLowerCase()}`
    const reply = await callWithApproval('till.reprint-cash-slip', { id }, what)
    setBusy(false)
    if (!reply.ok) setProblem(messageFor(reply.error))
    else if (reply.value.printed) notice.success('2ª via impressa.')
    else setProblem('A impressora não imprimiu. Confira o papel e a ligação e tente de novo.')
  }

  return (
    <Dialog
      opened
      title={kind === 'cash-in' ? 'Suprimento registrado' : 'Sangria registrada'}
      size="md"
      onClose={onClose}
      footer={
        <>
          <Button variant="default" aria-busy={busy} onClick={() => void printAgain()}>
            Imprimir 2ª via
          </Button>
          <Button data-autofocus onClick={onClose}>
            Concluir
          </Button>
        </>
      }
    >
      <PaperDesk document={slip} label="Comprovante na tela" />
      <ErrorText>{problem}</ErrorText>
    </Dialog>
  )
}
