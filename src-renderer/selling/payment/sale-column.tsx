import type { Cents } from '#shared/kernel/money/cents'
import { formatAmount } from '#shared/kernel/money/format'
import { valueTitle } from '#shared/rewards/stored-value/value-kind'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { PayingCustomer } from './paying-customer'
import { SaleItems } from './sale-items'
import styles from './sale-column.module.css'

interface SaleColumnProps {
  readonly sale: SaleView
  readonly customerKey: string
  readonly onCustomer: (start: 'search' | 'receipt-tax-id') => void
}

/** What is being paid, and by whom: it stays in sight, so that a question about an item needs no way back. */
export function SaleColumn({ sale, customerKey, onCustomer }: SaleColumnProps) {
  const { totals, lineCount } = sale
  const isPlain = totals.gross === totals.total
  return (
    <>
      <PayingCustomer sale={sale} customerKey={customerKey} onOpen={onCustomer} />
      <SaleItems lines={sale.lines} />
      <div className={styles.totals}>
        <Figure label={lineCount === 1 ? '1 item' : `${lineCount} itens`} amount={totals.gross} />
        {!isPlain && (
          <>
            <Figure label="Promoções" amount={totals.promotions} />
            <Figure label="Descontos" amount={totals.discounts} />
            {totals.named.map(({ label, amount }) => (
              <Figure key={label} label={label} amount={amount} />
            ))}
          </>
        )}
        {sale.loads.map(({ id, kind, ending, amount }) => (
          <Figure key={id} label={`${valueTitle(kind)} final ${ending}`} amount={amount} />
        ))}
      </div>
    </>
  )
}

function Figure({ label, amount }: { readonly label: string; readonly amount: Cents }) {
  if (amount === 0) return null
  return (
    <div className={styles.figure}>
      <span>{label}</span>
      <span>{formatAmount(amount)}</span>
    </div>
  )
}
