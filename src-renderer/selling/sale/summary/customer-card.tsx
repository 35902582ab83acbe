import type { SaleCustomerView } from '#shared/selling/sale/sale-view'
import { fullDay } from '../../../app/times'
import classes from './customer-card.module.css'

interface CustomerCardProps {
  readonly customer: SaleCustomerView | null
  readonly onChange: () => void
}

/** Who is buying, with the observação nobody may miss (FEATURES F1). */
export function CustomerCard({ customer, onChange }: CustomerCardProps) {
  return (
    <section aria-label="Cliente" className={classes.card}>
      <div className={classes.text}>
        <strong className={classes.name}>{customer?.name ?? 'Consumidor final'}</strong>
        {customer === null ? (
          <span className={classes.quiet}>Venda sem cliente identificado</span>
        ) : (
          <span className={classes.quiet}>{about(customer)}</span>
        )}
        {customer?.note !== null && customer?.note !== undefined && (
          <strong className={classes.note}>{customer.note}</strong>
        )}
      </div>
      <button type="button" className={classes.change} onClick={onChange}>
        {customer === null ? 'Identificar' : 'Trocar'}
      </button>
    </section>
  )
}

function about({ code, maskedTaxId, maskedMobile, lastPurchaseAt }: SaleCustomerView): string {
  const last = lastPurchaseAt === null ? 'primeira compra' : `última compra ${fullDay(lastPurchaseAt)}`
  return [maskedTaxId ?? maskedMobile ?? `cód. ${code}`, last].join(' · ')
}
