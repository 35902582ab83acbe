import { formatCents } from '#shared/kernel/money/format'
import type { OrderDetails } from '#shared/selling/order/order-view'
import { describePlan } from '#shared/selling/payment/payment-plan'
import { tenderDefinition, type Tender } from '#shared/selling/payment/tender'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { dateAndTime } from '../../../app/times'
import classes from './order-data.module.css'

/** How it was meant to be paid, and how it was. */
export function OrderPayments({ details: { order, sale } }: { readonly details: OrderDetails }) {
  return (
    <>
      <p>Combinado: {order.plan === null ? 'não informado' : describePlan(order.plan)}.</p>
      {sale === null ? (
        <p>Ainda não foi recebido.</p>
      ) : (
        <>
          <p>
            Venda {formatSaleNumber(sale.number)}, {dateAndTime(sale.finishedAt)}, {sale.terminalName},
            recebida por {sale.operatorName}.{' '}
            {sale.voided && <strong className={classes.voided}>Venda cancelada.</strong>}
          </p>
          <table className={classes.table}>
            <tbody>
              {sale.tenders.map((tender) => (
                <tr key={tender.id}>
                  <td>
                    <TenderName tender={tender} />
                  </td>
                  <td data-figure>{formatCents(tender.amount)}</td>
                </tr>
              ))}
              {sale.change > 0 && (
                <tr>
                  <td>Troco</td>
                  <td data-figure>{formatCents(sale.change)}</td>
                </tr>
              )}
              <tr>
                <th scope="row">Total</th>
                <td data-figure>
                  <strong>{formatCents(sale.total)}</strong>
                </td>
              </tr>
            </tbody>
          </table>
        </>
      )}
    </>
  )
}

function TenderName({ tender }: { readonly tender: Tender }) {
  const { name, ...kind } = tenderDefinition(tender.kind)
  const installments = kind.installments(tender)
  return (
    <>
      {name} <small>{installments !== null && `${installments}x`}</small>
    </>
  )
}
