import { Button } from '@mantine/core'
import { formatCents } from '../../src-shared/money/format'
import type { OrderRow } from '../../src-shared/order/order-view'
import { call, type Reply } from '../ipc/client'
import { useAsk } from '../ipc/use-ask'
import { Dialog } from '../ui/dialog'
import { ErrorText } from '../ui/error-text'
import { OrderBadge } from './order-badge'
import classes from './receive-window.module.css'

type Receiving = Extract<Reply<'order.receive'>, { ok: true }>['value']

interface ReceiveWindowProps {
  readonly order: OrderRow
  readonly onClose: () => void
  readonly onReceiving: (receiving: Receiving) => void
}

/** The chosen order, and Receber: from then on it is this till's alone. */
export function ReceiveWindow({ order, onClose, onReceiving }: ReceiveWindowProps) {
  const { refusal, busy, send } = useAsk()
  return (
    <Dialog
      opened
      title={`Pedido ${order.number}`}
      size="sm"
      onClose={onClose}
      onSubmit={() => void send(call('order.receive', { orderId: order.id }), onReceiving)}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" data-autofocus loading={busy}>
            Receber
          </Button>
        </>
      }
    >
      <p className={classes.who}>
        <strong>{order.customerName ?? 'Consumidor final'}</strong>
        {order.salespersonName !== null && <span>Vendedor: {order.salespersonName}</span>}
        {order.expired && <OrderBadge {...order} />}
      </p>
      <p className={classes.total}>{formatCents(order.total)}</p>
      <ErrorText lines={2}>{refusal}</ErrorText>
    </Dialog>
  )
}
