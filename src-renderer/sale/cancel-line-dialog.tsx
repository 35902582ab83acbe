import type { SaleId } from '#shared/ids'
import { formatCents } from '#shared/money/format'
import { formatQuantity } from '#shared/money/quantity'
import type { SaleLineView } from '#shared/sale/sale-view'
import { callWithApproval } from '../access/approval'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { ErrorText } from '../ui/error-text'
import { useSaleEdit } from './use-sale-edit'

interface CancelLineDialogProps {
  readonly saleId: SaleId
  readonly line: SaleLineView
  readonly onClose: () => void
}

export function CancelLineDialog({ saleId, line, onClose }: CancelLineDialogProps) {
  const { refusal, busy, send } = useSaleEdit()
  const what = `Cancelar o item ${line.position}, ${line.description}`
  return (
    <ConfirmDialog
      opened
      title="Cancelar item"
      confirmLabel="Cancelar item"
      busy={busy}
      onClose={onClose}
      onConfirm={() =>
        void send(callWithApproval('sale.cancel-line', { saleId, lineId: line.id }, what), onClose)
      }
    >
      <div>
        Item {line.position}: <strong>{line.description}</strong>, {formatQuantity(line.quantity)} {line.unit}
        , <strong>{formatCents(line.total)}</strong>. Ele continua na lista, riscado.
      </div>
      <ErrorText>{refusal}</ErrorText>
    </ConfirmDialog>
  )
}
