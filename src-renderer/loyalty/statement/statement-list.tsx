import { formatCents } from '#shared/kernel/money/format'
import type { MemberStatement } from '#shared/loyalty/cashback/member-statement'
import { TransactionRow } from './transaction-row'
import classes from './statement-list.module.css'

/** The customer's balance and what it came from, as the operator tells it. */
export function StatementList({ statement }: { readonly statement: MemberStatement }) {
  const { balance, transactions } = statement
  if (!statement.isMember) return <p>A operadora ainda não conhece este cliente: não há cashback.</p>
  return (
    <>
      {balance !== null && (
        <dl className={classes.balance}>
          <dt>Saldo disponível</dt>
          <dd>{formatCents(balance.available)}</dd>
          <dt>Ainda não liberado</dt>
          <dd>{formatCents(balance.unavailable)}</dd>
          {balance.nextPurchase > 0 && (
            <>
              <dt>Para a próxima compra</dt>
              <dd>{formatCents(balance.nextPurchase)}</dd>
            </>
          )}
        </dl>
      )}
      {transactions.length === 0 ? (
        <p className={classes.quiet}>Nenhuma transação até agora.</p>
      ) : (
        <ul className={classes.list} aria-label="Transações" tabIndex={0}>
          {transactions.map((one) => (
            <TransactionRow key={one.id} transaction={one} />
          ))}
        </ul>
      )}
    </>
  )
}
