import type { OrderRow } from '#shared/selling/order/order-view'
import { stateNames } from './order-words'
import classes from './order-badge.module.css'

/** Where an order stands, in a word; a colour only helps. */
export function OrderBadge({
  state,
  expired,
  saleVoided,
}: Pick<OrderRow, 'state' | 'expired' | 'saleVoided'>) {
  if (saleVoided)
    return (
      <span className={classes.badge} data-state="cancelled">
        Venda cancelada
      </span>
    )
  return (
    <span className={classes.badge} data-state={expired ? 'expired' : state}>
      {stateNames[state]}
      {expired && ' · vencido'}
    </span>
  )
}
