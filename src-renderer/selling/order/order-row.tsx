import { formatCents } from '#shared/kernel/money/format'
import { formatOrderNumber } from '#shared/selling/order/order-number'
import type { OrderRow as Row } from '#shared/selling/order/order-view'
import { dateAndTime } from '../../app/times'
import { OrderBadge } from './order-badge'
import classes from './order-row.module.css'

/** An order in a list: who, how much, where it stands. */
export function OrderRow({ order }: { readonly order: Row }) {
  const { customerName, maskedTaxId, salespersonName, createdAt, total } = order
  return (
    <span className={classes.row}>
      <strong className={classes.main}>
        {formatOrderNumber(order)} · {customerName ?? 'Consumidor final'}
      </strong>
      <OrderBadge {...order} />
      <strong className={classes.figure}>{formatCents(total)}</strong>
      <span className={classes.detail}>
        {[dateAndTime(createdAt), salespersonName, maskedTaxId].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}
