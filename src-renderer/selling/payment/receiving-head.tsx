import { formatOrderNumber } from '#shared/selling/order/order-number'
import { describePlan } from '#shared/selling/payment/payment-plan'
import type { SaleView } from '#shared/selling/sale/sale-view'
import styles from './receiving-head.module.css'

/** Fechamento de Recebimento: which order is being received, and what was agreed on paying it (FEATURES B3). */
export function ReceivingHead({ order }: { readonly order: NonNullable<SaleView['order']> }) {
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>Fechamento de Recebimento</h2>
      <span>
        Pedido <strong>{formatOrderNumber(order)}</strong>
        {order.plan !== null && ` · combinado: ${describePlan(order.plan)}`}
      </span>
    </header>
  )
}
