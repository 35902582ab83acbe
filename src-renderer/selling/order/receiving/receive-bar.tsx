import { Button } from '@mantine/core'
import { formatCents } from '#shared/kernel/money/format'
import { formatOrderNumber } from '#shared/selling/order/order-number'
import type { OrderRow } from '#shared/selling/order/order-view'
import { ErrorText } from '../../../ui/fields/error-text'
import { KeyHint } from '../../../ui/key-hint'
import classes from './receive-bar.module.css'

interface ReceiveBarProps {
  readonly order: OrderRow
  /** Whether it is still in the queue. */
  readonly isWaiting: boolean
  readonly refusal: string | null
  readonly busy: boolean
  readonly onReceive: () => void
}

/** The selected order and Receber: from then on it is this till's alone. */
export function ReceiveBar({ order, isWaiting, refusal, busy, onReceive }: ReceiveBarProps) {
  const gone =
    isWaiting || busy ? null : `O pedido ${formatOrderNumber(order)} não está mais na fila. Escolha outro.`
  const problem = refusal ?? gone
  return (
    <section className={classes.bar} aria-label="Pedido escolhido">
      <div className={classes.who}>
        <strong>
          Pedido {formatOrderNumber(order)} · {order.customerName ?? 'Consumidor final'}
        </strong>
        {problem === null ? (
          <span className={classes.detail}>
            {order.salespersonName === null ? 'Sem vendedor' : `Vendedor: ${order.salespersonName}`}
          </span>
        ) : (
          <ErrorText>{problem}</ErrorText>
        )}
      </div>
      <strong className={classes.total}>{formatCents(order.total)}</strong>
      <Button
        size="lg"
        loading={busy}
        disabled={gone !== null}
        aria-keyshortcuts="Enter"
        rightSection={<KeyHint>Enter</KeyHint>}
        onClick={onReceive}
      >
        Receber
      </Button>
    </section>
  )
}
