import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { MemberStatement } from '#shared/loyalty/cashback/member-statement'
import classes from './transaction-row.module.css'

export type Transaction = MemberStatement['transactions'][number]

const states: Readonly<Record<Transaction['status'], string>> = {
  available: 'liberado',
  pending: 'a liberar',
  expired: 'vencido',
  used: 'usado',
}

/** One credit or debit of a member, as the operator tells it. */
export function TransactionRow({ transaction }: { readonly transaction: Transaction }) {
  const { at, description, kind, status, expiresOn, amount } = transaction
  return (
    <li className={classes.row}>
      <span className={classes.day}>{printedDay(at.slice(0, 10))}</span>
      <span className={classes.what}>
        {description}
        <span className={classes.state}>
          {kind === 'credit' ? 'Crédito' : 'Débito'} {states[status]}
          {expiresOn !== null && `, vale até ${printedDay(expiresOn.slice(0, 10))}`}
        </span>
      </span>
      <span className={classes.amount} data-kind={kind}>
        {kind === 'credit' ? '+' : '−'} {formatCents(amount)}
      </span>
    </li>
  )
}
