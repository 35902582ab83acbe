import { Button } from '@mantine/core'
import type { CashMovementId } from '#shared/kernel/ids'
import type { ReceiptDocument } from '#shared/selling/receipt/receipt-document'
import type { CashByHandKind } from '#shared/store/till/cash-by-hand'
import { PaperDesk } from '../../../selling/receipt/paper-desk'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { useCashSlipAgain } from './use-cash-slip-again'

interface CashSlipWindowProps {
  readonly id: CashMovementId
  readonly kind: CashByHandKind
  readonly slip: ReceiptDocument
  readonly onClose: () => void
}

/** The slip of what was just done; it is printing already. */
export function CashSlipWindow({ id, kind, slip, onClose }: CashSlipWindowProps) {
  const { refusal, busy, printAgain } = useCashSlipAgain()

  return (
    <Dialog
      opened
      title={kind === 'cash-in' ? 'Suprimento registrado' : 'Sangria registrada'}
      size="md"
      onClose={onClose}
      footer={
        <>
          <Button variant="default" aria-busy={busy} onClick={() => printAgain({ id, kind })}>
            Imprimir 2ª via
          </Button>
          <Button data-autofocus onClick={onClose}>
            Concluir
          </Button>
        </>
      }
    >
      <PaperDesk document={slip} label="Comprovante na tela" />
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}
