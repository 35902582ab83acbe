import { formatCents } from '#shared/kernel/money/format'
import { tenderDefinition, tenderNames, type Tender } from '#shared/selling/payment/tender'
import { useCommand } from '../../../ipc/words/use-command'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { usePayee } from '../payee'
import { tenderView } from '../tenders/tender-views'
import { isWaiting } from './payment-stage'

interface RemoveTenderDialogProps {
  readonly tender: Tender
  readonly onClose: () => void
}

/** Asks before a tender leaves the sale; a cashier without the right asks a supervisor. */
export function RemoveTenderDialog({ tender, onClose }: RemoveTenderDialogProps) {
  const payee = usePayee()
  const { refusal, busy, run } = useCommand()
  const what = `${tenderNames[tender.kind]} de ${formatCents(tender.amount)}`
  const cancel = `Cancelar ${tenderDefinition(tender.kind).label}`
  const waiting = isWaiting(tender)

  function remove() {
    if (busy) return
    void run(() => payee.remove(tender.id, what), onClose)
  }

  return (
    <ConfirmDialog
      opened
      danger
      title={waiting ? cancel : 'Remover pagamento'}
      confirmLabel={waiting ? cancel : 'Remover'}
      busy={busy}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>
        <strong>{what}</strong> sai {payee.of}. {tenderView(tender.kind).afterRemoval(tender)}
      </p>
      <ErrorText>{refusal}</ErrorText>
    </ConfirmDialog>
  )
}
