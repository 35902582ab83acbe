import { Button } from '@mantine/core'
import type { OrderView } from '#shared/selling/order/order-view'
import { describePlan } from '#shared/selling/payment/payment-plan'
import { useApp } from '../../../app/use-app'
import { KeyHint } from '../../../ui/key-hint'
import { CustomerCard } from '../../sale/summary/customer-card'
import { DetailButton } from '../../sale/summary/detail-button'
import { Totals } from '../../sale/summary/totals'
import { validity } from '../order-words'
import type { OrderWindow } from './order-window'
import type { OrderMoves } from './use-order-moves'
import classes from './order-summary.module.css'

interface OrderSummaryProps {
  readonly order: OrderView | null
  readonly editable: boolean
  readonly show: (window: OrderWindow) => void
  readonly moves: OrderMoves
}

/** The right column: for whom, by whom, until when, how much, and the way on. */
export function OrderSummary({ order, editable, show, moves }: OrderSummaryProps) {
  const closeKey = useApp((app) => app.keys.payment)
  return (
    <aside className={classes.summary} aria-label="Resumo do orçamento">
      {editable ? (
        <>
          <CustomerCard customer={order?.customer ?? null} onChange={() => show({ kind: 'customer' })} />
          <div className={classes.details}>
            <DetailButton
              label="Vendedor"
              value={order?.salesperson?.name ?? null}
              onClick={() => show({ kind: 'salesperson' })}
            />
            <DetailButton
              label="Validade e observações"
              value={order === null ? null : validity(order)}
              onClick={() => show({ kind: 'details' })}
            />
          </div>
        </>
      ) : (
        order !== null && <Facts order={order} />
      )}
      {order !== null && order.notes !== '' && <p className={classes.notes}>{order.notes}</p>}
      <div className={classes.space} />
      <Totals sale={order} />
      {editable && (
        <Button
          size="xl"
          className={classes.close ?? ''}
          disabled={order === null || order.lineCount === 0}
          loading={moves.busy}
          onClick={moves.close}
          rightSection={<KeyHint>{closeKey}</KeyHint>}
        >
          Fechar pedido
        </Button>
      )}
      {order?.state === 'waiting' && (
        <Button size="lg" variant="default" loading={moves.busy} onClick={moves.reopen}>
          Alterar pedido
        </Button>
      )}
    </aside>
  )
}

/** What can no longer be changed. */
function Facts({ order }: { readonly order: OrderView }) {
  const { customer, salesperson, plan } = order
  return (
    <dl className={classes.facts}>
      <dt>Cliente</dt>
      <dd>{customer?.name ?? 'Consumidor final'}</dd>
      <dt>Vendedor</dt>
      <dd>{salesperson?.name ?? 'Não informado'}</dd>
      <dt>Pagamento combinado</dt>
      <dd>{plan === null ? 'Não informado' : describePlan(plan)}</dd>
      <dt>Validade</dt>
      <dd>{validity(order)}</dd>
    </dl>
  )
}
