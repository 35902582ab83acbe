import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import type { SaleCustomerView } from '#shared/selling/sale/sale-view'
import styles from './credit-limit.module.css'

interface CreditLimitProps {
  readonly customer: SaleCustomerView
  /** Cents asked for; null while none is typed. */
  readonly amount: Cents | null
}

/** What the customer may still buy on crediário, and that a supervisor decides beyond it. */
export function CreditLimit({ customer, amount }: CreditLimitProps) {
  const { creditAvailable } = customer
  const isAbove = creditAvailable === null || (amount !== null && amount > creditAvailable)
  return (
    <span className={styles.limit} data-above={isAbove || undefined}>
      {creditAvailable === null
        ? 'Cliente sem limite de crediário.'
        : `Limite disponível: ${formatCents(creditAvailable)}.`}
      {isAbove && ' Um supervisor precisa aprovar.'}
    </span>
  )
}
