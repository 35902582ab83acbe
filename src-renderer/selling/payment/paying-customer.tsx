import { ReceiptText, UserRound } from 'lucide-react'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { KeyHint } from '../../ui/key-hint'
import styles from './paying-customer.module.css'

interface PayingCustomerProps {
  readonly sale: SaleView
  readonly customerKey: string
  readonly onOpen: (start: 'search' | 'receipt-tax-id') => void
}

/** Who pays, and whose number goes on the receipt; a tap changes either. */
export function PayingCustomer({ sale, customerKey, onOpen }: PayingCustomerProps) {
  const { customer, maskedReceiptTaxId } = sale
  return (
    <div className={styles.customer}>
      <button
        type="button"
        className={styles.button}
        aria-keyshortcuts={customerKey}
        onClick={() => onOpen('search')}
      >
        <UserRound size={20} aria-hidden />
        <span className={styles.name}>{customer?.name ?? 'Consumidor final'}</span>
        <KeyHint>{customerKey}</KeyHint>
      </button>
      <button type="button" className={styles.button} onClick={() => onOpen('receipt-tax-id')}>
        <ReceiptText size={20} aria-hidden />
        <span className={styles.name}>
          {maskedReceiptTaxId === null ? 'Incluir CPF no cupom' : `CPF no cupom ${maskedReceiptTaxId}`}
        </span>
      </button>
    </div>
  )
}
