import type { CSSProperties } from 'react'
import { add, ZERO, type Cents } from '#shared/kernel/money/cents'
import { formatAmount, formatCents } from '#shared/kernel/money/format'
import type { BasketView } from '#shared/selling/sale/basket-view'
import { itemsInWords } from './items-in-words'
import classes from './totals.module.css'

const nothing: BasketView['totals'] = {
  gross: ZERO,
  promotions: ZERO,
  discounts: ZERO,
  benefits: ZERO,
  named: [],
  total: ZERO,
}

interface TotalsProps {
  readonly sale: Pick<BasketView, 'totals' | 'lines'> | null
  /** Cents of value that is bought with the goods. */
  readonly loaded?: Cents
  /** Cents already taken on the payment screen, and still there. */
  readonly paid?: Cents
}

/** The figures of a sale or an order as main computed them, TOTAL above all. */
export function Totals({ sale, loaded = ZERO, paid = ZERO }: TotalsProps) {
  const totals = sale?.totals ?? nothing
  const total = formatCents(add(totals.total, loaded))
  return (
    <section className={classes.totals} aria-label="Totais">
      <Figure label={`Subtotal · ${itemsInWords(sale?.lines ?? [])}`} amount={totals.gross} />
      <Figure label="Promoções" amount={totals.promotions} />
      <Figure label="Descontos" amount={totals.discounts} />
      {totals.named.map(({ label, amount }) => (
        <Figure key={label} label={label} amount={amount} />
      ))}
      {loaded !== 0 && <Figure label="Cartões-presente" amount={loaded} />}
      {paid !== 0 && <Figure label="Já recebido" amount={paid} />}
      <div className={classes.total}>
        <span aria-hidden>TOTAL</span>
        {/* Not live: the announcer tells it, with what it is for. */}
        <output aria-label="Total" aria-live="off" style={{ '--figures': total.length } as CSSProperties}>
          {total}
        </output>
      </div>
    </section>
  )
}

function Figure({ label, amount }: { readonly label: string; readonly amount: Cents }) {
  return (
    <div className={classes.figure} data-zero={amount === 0 || undefined}>
      <span>{label}</span>
      <span>{formatAmount(amount)}</span>
    </div>
  )
}
