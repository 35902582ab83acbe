import { Tabs } from '@mantine/core'
import type { OrderId } from '#shared/kernel/ids'
import { formatOrderNumber } from '#shared/selling/order/order-number'
import type { OrderDetails } from '#shared/selling/order/order-view'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { useMay } from '../../../app/may'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { PointsTab } from '../../../loyalty/scoring/points-tab'
import { PlaceFrame } from '../../../shell/place-frame'
import { ErrorText } from '../../../ui/fields/error-text'
import { OrderBadge } from '../order-badge'
import { OrderHistory } from './order-history'
import { OrderItems } from './order-items'
import { OrderPayments } from './order-payments'
import classes from './order-data.module.css'

/** Dados do Orçamento (FEATURES B4). */
export function OrderData({ id, onBack }: { readonly id: OrderId; readonly onBack: () => void }) {
  const { reply } = useAnswer('order.details', { orderId: id })
  return (
    <PlaceFrame
      title="Dados do Orçamento"
      onBack={onBack}
      actions={reply?.ok === true && <OrderBadge {...reply.value.order} />}
    >
      {reply?.ok === true && <Data details={reply.value} />}
      {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
    </PlaceFrame>
  )
}

function Data({ details }: { readonly details: OrderDetails }) {
  const { order, sale } = details
  const maySeePoints = useMay('loyalty.points')
  const who = [
    `Nº ${formatOrderNumber(order)}`,
    order.customer?.name ?? 'Consumidor final',
    order.customer?.maskedTaxId,
    `feito por ${order.createdByName}`,
    sale?.voided === true && `venda ${formatSaleNumber(sale.number)} cancelada`,
  ]
  return (
    <Tabs defaultValue="items" keepMounted={false} className={classes.tabs ?? ''}>
      <p className={classes.who}>{who.filter(Boolean).join(' · ')}</p>
      <Tabs.List aria-label="Dados do Orçamento">
        <Tabs.Tab value="items" autoFocus>
          Itens
        </Tabs.Tab>
        <Tabs.Tab value="payments">Pagamentos</Tabs.Tab>
        <Tabs.Tab value="history">Histórico</Tabs.Tab>
        {maySeePoints && <Tabs.Tab value="loyalty">Programas de pontos</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="items" className={classes.panel ?? ''}>
        <OrderItems order={order} />
      </Tabs.Panel>
      <Tabs.Panel value="payments" className={classes.panel ?? ''}>
        <OrderPayments details={details} />
      </Tabs.Panel>
      <Tabs.Panel value="history" className={classes.panel ?? ''}>
        <OrderHistory history={details.history} />
      </Tabs.Panel>
      {maySeePoints && (
        <Tabs.Panel value="loyalty" className={classes.panel ?? ''}>
          <PointsTab subject={{ kind: 'order', orderId: order.id }} />
        </Tabs.Panel>
      )}
    </Tabs>
  )
}
