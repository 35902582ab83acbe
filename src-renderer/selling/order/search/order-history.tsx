import type { OrderDetails } from '#shared/selling/order/order-view'
import { dateAndTime } from '../../../app/times'
import { eventNames } from '../order-words'
import classes from './order-data.module.css'

/** All that happened to an order, oldest first. */
export function OrderHistory({ history }: Pick<OrderDetails, 'history'>) {
  return (
    <table className={classes.table} aria-label="Histórico">
      <tbody>
        {history.map(({ at, kind, operatorName, terminalName, note }, index) => (
          <tr key={index}>
            <td>{dateAndTime(at)}</td>
            <td>
              <strong>{eventNames[kind]}</strong> {note !== '' && <small>{note}</small>}
            </td>
            <td>
              {operatorName} <small>{terminalName}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
