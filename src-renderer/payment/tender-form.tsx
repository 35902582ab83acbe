import type { TenderKind } from '../../src-shared/payment/tender'
import { assertNever } from '../../src-shared/result'
import { CardForm } from './card-form'
import { CashForm } from './cash-form'
import { PixForm } from './pix-form'
import { StoreCreditForm } from './store-credit-form'
import type { TenderFormProps } from './tender-frame'

/** The form of the chosen tender. */
export function TenderForm({ kind, ...props }: TenderFormProps & { readonly kind: TenderKind }) {
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
    default:
      return assertNever(kind)
  }
}
