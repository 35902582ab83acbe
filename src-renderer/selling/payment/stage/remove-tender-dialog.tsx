import { formatCents } from '#shared/kernel/money/format'
import { tenderDefinition, tenderNames, type Tender } from '#shared/selling/payment/tender'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { callWithApproval } from '../../../store/access/approval/approval'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { useSaleEdit } from '../../open-sale/use-sale-edit'
import { tenderView } from '../tenders/tender-views'
import { isWaiting } from './payment-stage'

interface RemoveTenderDialogProps {
  readonly sale: SaleView
  readonly tender: Tender
  readonly onClose: () => void
}

/** Asks before a tender leaves the sale; a cashier without the right asks a supervisor. */
export function RemoveTenderDialog({ sale, tender, onClose }: RemoveTenderDialogProps) {
  const { refusal, busy, run } = useSaleEdit()
  const what = `${tenderNames[tender.kind]} de ${formatCents(tender.amount)}`
  const cancel = `Cancelar ${tenderDefinition(tender.kind).label}`
  const waiting = isWaiting(tender)

  function remove() {
    if (busy) return
    const input = { saleId: sale.id, tenderId: tender.id }
    void run(() => callWithApproval('payment.remove-tender', input, `Remover pagamento: ${what}`), onClose)
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
        <strong>{what}</strong> sai da venda. {tenderView(tender.kind).afterRemoval(tender)}
      </p>
      <ErrorText>{refusal}</ErrorText>
    </ConfirmDialog>
  )
}
