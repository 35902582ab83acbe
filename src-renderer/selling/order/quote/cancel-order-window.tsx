import { formatCents } from '#shared/kernel/money/format'
import { formatOrderNumber } from '#shared/selling/order/order-number'
import type { OrderView } from '#shared/selling/order/order-view'
import { useCommand } from '../../../ipc/words/use-command'
import { callWithApproval } from '../../../store/access/approval/approval'
import { notice } from '../../../ui/dialog/notice'
import { ReasonDialog } from '../../../ui/dialog/reason-dialog'

const usualReasons = ['Cliente desistiu', 'Comprou em outro lugar', 'Erro de lançamento', 'Sem estoque']

interface CancelOrderWindowProps {
  readonly order: OrderView
  readonly onClose: () => void
  readonly onCancelled: () => void
}

/** Ends a quote or an order that still waits; it stays in Consulta de Pedidos, with its reason. */
export function CancelOrderWindow({ order, onClose, onCancelled }: CancelOrderWindowProps) {
  const { refusal, busy, run } = useCommand()
  const name = `${order.state === 'quote' ? 'o orçamento' : 'o pedido'} nº ${formatOrderNumber(order)}`

  function cancel(reason: string) {
    const input = { orderId: order.id, reason }
    const what = `Cancelar ${name}, de ${formatCents(order.totals.total)}`
    void run(
      () => callWithApproval('order.cancel', input, what),
      () => {
        notice.success('Cancelado. Continua em Consulta de Pedidos.')
        onCancelled()
      },
    )
  }

  return (
    <ReasonDialog
      title={`Cancelar ${name}`}
      reason="Não poderá mais ser alterado nem recebido. Pode ser copiado."
      usual={usualReasons}
      missing="Escolha ou escreva o motivo do cancelamento."
      submitLabel={`Cancelar ${name}`}
      danger
      busy={busy}
      refusal={refusal}
      onReason={cancel}
      onClose={onClose}
    />
  )
}
