import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import { formatOrderNumber } from '#shared/selling/order/order-number'
import type { OrderView } from '#shared/selling/order/order-view'
import { useCommand } from '../../../ipc/words/use-command'
import { callWithApproval } from '../../../store/access/approval/approval'
import { Dialog } from '../../../ui/dialog/dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { isReason, ReasonField } from '../../../ui/fields/reason-field'

const usualReasons = ['Cliente desistiu', 'Comprou em outro lugar', 'Erro de lançamento', 'Sem estoque']

interface CancelOrderWindowProps {
  readonly order: OrderView
  readonly onClose: () => void
  readonly onCancelled: () => void
}

/** Ends a quote or an order that still waits; it stays in Consulta de Pedidos, with its reason. */
export function CancelOrderWindow({ order, onClose, onCancelled }: CancelOrderWindowProps) {
  const [reason, setReason] = useState('')
  const reasonField = useRef<HTMLInputElement>(null)
  const { refusal, busy, refuse, run } = useCommand()
  const name = `${order.state === 'quote' ? 'o orçamento' : 'o pedido'} nº ${formatOrderNumber(order)}`

  function cancel() {
    if (!isReason(reason)) {
      reasonField.current?.focus()
      return refuse('Escolha ou escreva o motivo do cancelamento.')
    }
    const input = { orderId: order.id, reason: reason.trim() }
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
    <Dialog
      opened
      title={`Cancelar ${name}`}
      reason="Não poderá mais ser alterado nem recebido. Pode ser copiado."
      onClose={onClose}
      onSubmit={cancel}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" color="red" loading={busy}>
            Cancelar {name}
          </Button>
        </>
      }
    >
      <ReasonField
        fieldRef={reasonField}
        value={reason}
        onChange={setReason}
        suggestions={usualReasons}
        autoFocus
      />
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}
