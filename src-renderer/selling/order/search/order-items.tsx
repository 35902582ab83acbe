import { formatAmount, formatCents } from '#shared/kernel/money/format'
import { formatQuantity } from '#shared/kernel/money/quantity'
import type { OrderView } from '#shared/selling/order/order-view'
import { validity } from '../order-words'
import classes from './order-data.module.css'

/** What was quoted, with the figures main computed. */
export function OrderItems({ order }: { readonly order: OrderView }) {
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>Item</th>
            <th data-figure>Quantidade</th>
            <th data-figure>Preço</th>
            <th data-figure>Total</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.id}>
              <td>
                {line.description} <small>{[line.variant, line.code].filter(Boolean).join(' · ')}</small>
              </td>
              <td data-figure>
                {formatQuantity(line.quantity)} {line.unit}
              </td>
              <td data-figure>{formatAmount(line.unitPrice)}</td>
              <td data-figure>{formatAmount(line.total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {order.totals.discounts !== 0 && (
            <tr>
              <td colSpan={3}>Descontos</td>
              <td data-figure>{formatAmount(order.totals.discounts)}</td>
            </tr>
          )}
          <tr>
            <th scope="row" colSpan={3}>
              Total
            </th>
            <td data-figure>
              <strong>{formatCents(order.totals.total)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
      <p>
        {[`Vendedor: ${order.salesperson?.name ?? 'não informado'}`, validity(order)].join(' · ')}
        {order.notes !== '' && ` · ${order.notes}`}
      </p>
    </>
  )
}
