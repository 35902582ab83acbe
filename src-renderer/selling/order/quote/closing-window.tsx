import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { formatOrderNumber } from '#shared/selling/order/order-number'
import type { OrderView } from '#shared/selling/order/order-view'
import { drawerKind } from '#shared/selling/payment/drawer-kind'
import { maxInstallments } from '#shared/selling/payment/installment-plan'
import { isDivided, planOf, type PaymentPlan } from '#shared/selling/payment/payment-plan'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { PointsPlace } from '../../../loyalty/scoring/points-place'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { notice } from '../../../ui/dialog/notice'
import { Totals } from '../../sale/summary/totals'
import { PlanButtons } from './plan-buttons'
import type { OpenOrder } from './use-order'
import classes from './closing-window.module.css'

interface ClosingWindowProps {
  readonly order: OrderView
  readonly drawn: OpenOrder['drawn']
  readonly onClose: () => void
  readonly onPlaced: () => void
}

const counts = Array.from({ length: maxInstallments }, (_, index) => String(index + 1))

/** Fechamento de Pedido (FEATURES B3): what it comes to, who sold it, how it will be paid; then it waits at the till. */
export function ClosingWindow({ order, drawn, onClose, onPlaced }: ClosingWindowProps) {
  const [kind, setKind] = useState<PaymentPlan['kind']>(order.plan?.kind ?? drawerKind)
  const [installments, setInstallments] = useState(
    order.plan !== null && 'installments' in order.plan ? order.plan.installments : 1,
  )
  const { refusal, busy, run } = useCommand()
  const divided = isDivided(kind)

  function place() {
    void run(
      () => drawn(call('order.place', { orderId: order.id, plan: planOf(kind, installments) })),
      () => {
        notice.success(`Pedido nº ${formatOrderNumber(order)} aguardando no caixa.`)
        onPlaced()
      },
    )
  }

  return (
    <FormDialog
      title="Fechamento de Pedido"
      reason="O pedido vai para a fila de Recebimento de Pedidos. O pagamento é feito no caixa."
      size="lg"
      onClose={onClose}
      onSubmit={place}
      submitLabel="Gravar pedido"
      startsAtSubmit
      busy={busy}
      refusal={refusal}
    >
      <div className={classes.columns}>
        <div className={classes.facts}>
          <p className={classes.fact}>
            <span>Cliente</span>
            <strong>{order.customer?.name ?? 'Consumidor final'}</strong>
          </p>
          <p className={classes.fact}>
            <span>Vendedor</span>
            <strong>{order.salesperson?.name ?? 'Não informado'}</strong>
          </p>
          <PlanButtons value={kind} onChange={setKind} />
          <NativeSelect
            label="Parcelas"
            disabled={!divided}
            value={String(installments)}
            onChange={(event) => setInstallments(Number(event.currentTarget.value))}
            data={counts.map((count) => ({ value: count, label: `${count}x` }))}
          />
        </div>
        <div className={classes.facts}>
          <Totals sale={order} />
          <PointsPlace subject={{ kind: 'order', orderId: order.id }} />
        </div>
      </div>
    </FormDialog>
  )
}
