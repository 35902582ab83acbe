import { assertNever } from '#shared/kernel/result'
import type { VoucherCode } from '#shared/rewards/vouchers/voucher'
import type { TenderKind } from '#shared/selling/payment/tender'
import { CardForm } from './card-form'
import { CashForm } from './cash-form'
import { PixForm } from './pix-form'
import { StoreCreditForm } from './store-credit-form'
import type { TenderFormProps } from './tender-frame'
import { VoucherForm } from './voucher-form'

interface ChosenTenderProps extends TenderFormProps {
  readonly kind: TenderKind
  /** The voucher that was scanned, or waits for this sale. */
  readonly voucher: VoucherCode | null
}

/** The form of the chosen tender. */
export function TenderForm({ kind, voucher, ...props }: ChosenTenderProps) {
  switch (kind) {
    case 'cash':
      return <CashForm {...props} />
    case 'credit-card':
    case 'debit-card':
      return <CardForm key={kind} kind={kind} {...props} />
    case 'pix':
      return <PixForm {...props} />
    case 'store-credit':
      return <StoreCreditForm {...props} />
    case 'exchange-voucher':
      return <VoucherForm voucher={voucher} {...props} />
    default:
      return assertNever(kind)
  }
}
