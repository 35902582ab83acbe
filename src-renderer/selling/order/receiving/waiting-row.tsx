import { formatCents } from '#shared/kernel/money/format'
import { formatOrderNumber } from '#shared/selling/order/order-number'
import type { OrderRow } from '#shared/selling/order/order-view'
import { clockTime } from '../../../app/times'
import { useNow } from '../../../app/use-now'
import { OrderBadge } from '../order-badge'
import { waitedFor } from './waited-for'
import classes from '../order-row.module.css'

/** An order in the cashier's queue. */
export function WaitingRow({ order }: { readonly order: OrderRow }) {
  const now = useNow(30_000)
  const { customerName, salespersonName, placedAt, total, expired, state } = order
  const since = placedAt === null ? '' : `desde ${clockTime(placedAt)} (${waitedFor(placedAt, now)})`
  return (
    <span className={classes.row}>
      <strong className={classes.main}>
        {formatOrderNumber(order)} · {customerName ?? 'Consumidor final'}
      </strong>
      {expired ? (
        <OrderBadge state={state} expired saleVoided={false} />
      ) : (
        <span className={classes.wait}>{since}</span>
      )}
      <strong className={classes.figure}>{formatCents(total)}</strong>
      <span className={classes.detail}>
        {[salespersonName === null ? 'Sem vendedor' : `Vendedor: ${salespersonName}`, expired ? since : '']
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
    </span>
  )
}
