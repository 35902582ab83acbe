import type { SaleId } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { formatQuantity } from '#shared/kernel/money/quantity'
import type { SaleLineView } from '#shared/selling/sale/sale-view'
import { callWithApproval } from '../../../store/access/approval/approval'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { useSaleEdit } from '../../open-sale/use-sale-edit'

interface CancelLineDialogProps {
  readonly saleId: SaleId
  readonly line: SaleLineView
  readonly onClose: () => void
}

export function CancelLineDialog({ saleId, line, onClose }: CancelLineDialogProps) {
  const { refusal, busy, run } = useSaleEdit()
  const what = `Cancelar o item ${line.position}, ${line.description}`
  return (
    <ConfirmDialog
      opened
      title="Cancelar item"
      confirmLabel="Cancelar item"
      busy={busy}
      onClose={onClose}
      onConfirm={() =>
        void run(() => callWithApproval('sale.cancel-line', { saleId, lineId: line.id }, what), onClose)
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
