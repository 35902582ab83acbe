import { formatCents } from '#shared/kernel/money/format'
import { faultWords } from '#shared/loyalty/port/fault-text'
import type { SaleCustomerView } from '#shared/selling/sale/basket-view'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { latestOf } from './latest-of'
import { TransactionRow } from './transaction-row'
import classes from './latest-transactions.module.css'

interface LatestTransactionsProps {
  readonly customer: Pick<SaleCustomerView, 'id'>
  /** The programme's name. */
  readonly program: string
}

/** A customer's balance and newest transactions before the first item (FEATURES D2); all of them are in their window. */
export function LatestTransactions({ customer, program }: LatestTransactionsProps) {
  const reply = useAnswer('loyalty.transactions', { customerId: customer.id }).reply
  if (reply === null) return <p className={classes.quiet}>Consultando o {program}…</p>
  if (!reply.ok) {
    const { error } = reply
    const text =
      error.code === 'loyalty-fault' ? faultWords(error.fault, `o ${program}`).what : messageFor(error)
    return <p className={classes.quiet}>{text}</p>
  }
  const { balance, transactions } = reply.value
  return (
    <section className={classes.latest} aria-label="Últimas transações">
      <p className={classes.head}>
        <strong>Últimas transações</strong>
        {balance !== null && <span>Saldo disponível {formatCents(balance.available)}</span>}
      </p>
      {transactions.length === 0 ? (
        <p className={classes.quiet}>Nenhuma transação até agora.</p>
      ) : (
        <ul className={classes.list} aria-label="Últimas transações">
          {latestOf(transactions, 3).map((one) => (
            <TransactionRow key={one.id} transaction={one} />
          ))}
        </ul>
      )}
    </section>
  )
}
