import type { MemberStatement } from '../../src-shared/loyalty/member-statement'
import { formatCents } from '../../src-shared/money/format'
import { printedDay } from '../../src-shared/receipt/printed-date'
import classes from './statement-list.module.css'

type Transaction = MemberStatement['transactions'][number]

const states: Readonly<Record<Transaction['status'], string>> = {
  available: 'liberado',
  pending: 'a liberar',
  expired: 'vencido',
  used: 'usado',
}

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
            <li key={one.id} className={classes.row}>
              <span className={classes.day}>{printedDay(one.at.slice(0, 10))}</span>
              <span className={classes.what}>
                {one.description}
                <span className={classes.quiet}>
                  {one.kind === 'credit' ? 'Crédito' : 'Débito'} {states[one.status]}
                  {one.expiresOn !== null && `, vale até ${printedDay(one.expiresOn.slice(0, 10))}`}
                </span>
              </span>
              <span className={classes.amount} data-kind={one.kind}>
                {one.kind === 'credit' ? '+' : '−'} {formatCents(one.amount)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
