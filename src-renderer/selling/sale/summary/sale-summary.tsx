import { Button } from '@mantine/core'
import { memo } from 'react'
import { loadedBy } from '#shared/selling/sale/load'
import { useApp } from '../../../app/use-app'
import { KeyHint } from '../../../ui/key-hint'
import { useSaleMoments, type SummaryCard } from '../../open-sale/moments'
import { useNothingToPay, useSale } from '../../open-sale/use-sale'
import { CustomerCard } from './customer-card'
import { DetailButton } from './detail-button'
import { Totals } from './totals'
import classes from './sale-summary.module.css'

interface SaleSummaryProps {
  readonly onCustomer: () => void
  readonly onReceiptTaxId: () => void
  readonly onSalesperson: () => void
  readonly onPay: () => void
}

/** The right column: who, on whose name, by whom, how much, and the way to payment. */
export function SaleSummary({ onCustomer, onReceiptTaxId, onSalesperson, onPay }: SaleSummaryProps) {
  const sale = useSale()
  const { summaryCards } = useSaleMoments()
  const cards = (place: SummaryCard['below']) =>
    summaryCards.flatMap(({ id, below, Card }) => (below === place ? [<Card key={id} sale={sale} />] : []))
  return (
    <aside className={classes.summary} aria-label="Resumo da venda">
      <div className={classes.about}>
        <CustomerCard customer={sale?.customer ?? null} onChange={onCustomer} />
        <div className={classes.details}>
          <DetailButton
            label="CPF no cupom"
            value={sale?.maskedReceiptTaxId ?? null}
            onClick={onReceiptTaxId}
          />
          <DetailButton label="Vendedor" value={sale?.salesperson?.name ?? null} onClick={onSalesperson} />
        </div>
        {cards('customer')}
      </div>
      {cards('everything')}
      <Totals sale={sale} {...(sale !== null && { loaded: loadedBy(sale), paid: sale.settlement.paid })} />
      <PayButton onPay={onPay} />
    </aside>
  )
}

/** Apart, because a scan changes all of the column but this. */
const PayButton = memo(function PayButton({ onPay }: { readonly onPay: () => void }) {
  const nothingToPay = useNothingToPay()
  const paymentKey = useApp((app) => app.keys.payment)
  return (
    <Button
      size="xl"
      className={classes.pay ?? ''}
      disabled={nothingToPay}
      onClick={onPay}
      rightSection={<KeyHint>{paymentKey}</KeyHint>}
    >
      Pagamento
    </Button>
  )
})
