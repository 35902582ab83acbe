import { formatCents } from '#shared/kernel/money/format'
import { claimedAmount } from '#shared/selling/payment/settle'
import { tenderNames, type Tender } from '#shared/selling/payment/tender'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { callWithApproval } from '../../../store/access/approval/approval'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { useSaleEdit } from '../../sale/open-sale/use-sale-edit'
import { isPending } from './payment-stage'

interface RemoveTenderDialogProps {
  readonly sale: SaleView
  readonly tender: Tender
  readonly onClose: () => void
}

/** Asks before a tender leaves the sale; a cashier without the right asks a supervisor. */
export function RemoveTenderDialog({ sale, tender, onClose }: RemoveTenderDialogProps) {
  const { refusal, busy, send } = useSaleEdit()
  const what = `${tenderNames[tender.kind]} de ${formatCents(claimedAmount(tender))}`
  const waiting = isPending(tender)

  function remove() {
    if (busy) return
    const input = { saleId: sale.id, tenderId: tender.id }
    void send(callWithApproval('payment.remove-tender', input, `Remover pagamento: ${what}`), onClose)
  }

  return (
    <ConfirmDialog
      opened
      danger
      title={waiting ? 'Cancelar Pix' : 'Remover pagamento'}
      confirmLabel={waiting ? 'Cancelar Pix' : 'Remover'}
      busy={busy}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>
        <strong>{what}</strong> sai da venda. {consequence(tender)}
      </p>
      <ErrorText>{refusal}</ErrorText>
    </ConfirmDialog>
  )
}

function consequence(tender: Tender): string {
  switch (tender.kind) {
    case 'cash':
      return 'Devolva o dinheiro ao cliente.'
    case 'credit-card':
    case 'debit-card':
      return 'Cancele também a operação na maquininha.'
    case 'pix':
      return isPending(tender)
        ? 'O QR Code deixa de valer: confira antes se o cliente já pagou.'
        : 'Devolva o Pix ao cliente pelo banco.'
    case 'store-credit':
      return 'As parcelas não serão criadas.'
    case 'exchange-voucher':
      return 'O saldo continua no vale: devolva o papel ao cliente.'
  }
}
