import type { CSSProperties } from 'react'
import { subtract, type Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { tenderNames } from '#shared/selling/payment/tender'
import { Money } from '../../../ui/money'
import type { Bill } from '../bill'
import { isWaiting } from './payment-stage'
import styles from './balance.module.css'

/** `R$ 100,00`: shorter figures are no larger, so that nothing moves when they change. */
const usualLength = 9

interface BalanceProps {
  readonly sale: Bill
  /** Cash as it is being typed, in cents, not taken yet; null when none is. */
  readonly typedCash: Cents | null
}

/** Due, paid, and what is missing or to be given back: the largest figure on the screen (FEATURES A5). */
export function Balance({ sale, typedCash }: BalanceProps) {
  const { due, paid } = sale.settlement
  const awaited = sale.tenders.find(isWaiting)
  const name = awaited === undefined ? '' : tenderNames[awaited.kind]
  const { label, amount, tone, note } = outcome(sale.settlement, typedCash, name)
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
        <span className={styles.note}>{note}</span>
      </div>
    </section>
  )
}

/** What stands out; `awaited` is the tender whose money is waited for. Exported for its test. */
export function outcome(settlement: Bill['settlement'], typedCash: Cents | null, awaited: string) {
  const { paid, unclaimed, waiting, change, excess } = settlement
  const aside = waiting > 0 ? `aguardando ${awaited} ${formatCents(waiting)}` : ''
  if (unclaimed > 0) {
    if (typedCash !== null && typedCash > unclaimed)
      return {
        label: 'Troco',
        amount: subtract(typedCash, unclaimed),
        tone: 'typed',
        note: `ao receber ${formatCents(typedCash)}`,
      } as const
    return { label: 'Falta', amount: unclaimed, tone: 'due', note: aside } as const
  }
  if (excess > 0) return { label: 'Pago a mais', amount: excess, tone: 'too-much', note: '' } as const
  if (waiting > 0)
    return { label: `Aguardando ${awaited}`, amount: waiting, tone: 'too-much', note: '' } as const
  if (change > 0) return { label: 'Troco', amount: change, tone: 'paid', note: '' } as const
  return { label: 'Tudo pago', amount: paid, tone: 'plain', note: 'sem troco' } as const
}
