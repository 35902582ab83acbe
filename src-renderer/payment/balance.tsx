import type { CSSProperties } from 'react'
import { formatCents } from '../../src-shared/money/format'
import type { SaleView } from '../../src-shared/sale/sale-view'
import { Money } from '../ui/money'
import styles from './balance.module.css'

/** `R$ 100,00`: shorter figures are no larger, so that nothing moves when they change. */
const usualLength = 9

/** Due, paid, and what is missing or to be given back: the largest figure on the screen (FEATURES A5). */
export function Balance({ settlement }: { readonly settlement: SaleView['settlement'] }) {
  const { due, paid } = settlement
  const { label, amount, tone } = outcome(settlement)
  const figure = formatCents(amount)
  return (
    <section className={styles.balance} aria-label="Situação do pagamento">
      <div className={styles.figure}>
        <span>Total</span>
        <Money value={due} />
      </div>
      <div className={styles.figure}>
        <span>Pago</span>
        <Money value={paid} />
      </div>
      <div className={styles.main} data-tone={tone}>
        <span aria-hidden>{label}</span>
        <output
          aria-label={label}
          style={{ '--figures': Math.max(usualLength, figure.length) } as CSSProperties}
        >
          {figure}
        </output>
      </div>
    </section>
  )
}

function outcome({ remaining, change, excess }: SaleView['settlement']) {
  if (remaining > 0) return { label: 'Falta', amount: remaining, tone: 'due' } as const
  if (excess > 0) return { label: 'Pago a mais', amount: excess, tone: 'too-much' } as const
  return { label: 'Troco', amount: change, tone: 'paid' } as const
}
