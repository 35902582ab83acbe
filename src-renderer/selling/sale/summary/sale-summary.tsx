import { Button } from '@mantine/core'
import { memo } from 'react'
import { useApp } from '../../../app/use-app'
import { CashbackCard } from '../../../loyalty/cashback/cashback-card'
import { KeyHint } from '../../../ui/key-hint'
import { useNothingToPay, useSale } from '../../open-sale/use-sale'
import { WaitingVoucher } from '../../returns/voucher/waiting-voucher'
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
        {sale !== null && sale.loyalty.cashback !== null && (
          <CashbackCard sale={sale} cashback={sale.loyalty.cashback} />
        )}
      </div>
      <WaitingVoucher saleId={sale?.id ?? null} />
      <Totals sale={sale} {...(sale !== null && { paid: sale.settlement.paid })} />
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
