import { formatCents } from '#shared/kernel/money/format'
import type { QuickSaleRow as Row } from '#shared/selling/order/order-view'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { dateAndTime } from '../../../app/times'
import { quickSaleName } from '../order-words'
import badge from '../order-badge.module.css'
import classes from '../order-row.module.css'

/** A finished sale without an order, among the orders. */
export function QuickSaleRow({ sale }: { readonly sale: Row }) {
  const { number, customerName, maskedTaxId, salespersonName, finishedAt, terminalName, total, voided } = sale
  return (
    <span className={classes.row}>
      <strong className={classes.main}>
        Venda {formatSaleNumber(number)} · {customerName ?? 'Consumidor final'}
      </strong>
      <span className={badge.badge} data-state={voided ? 'cancelled' : 'received'}>
        {voided ? `${quickSaleName} · cancelada` : quickSaleName}
      </span>
      <strong className={classes.figure}>{formatCents(total)}</strong>
      <span className={classes.detail}>
        {[dateAndTime(finishedAt), terminalName, salespersonName, maskedTaxId].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}
