import type { SaleId } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { tenderDefinition, type Tender } from '#shared/selling/payment/tender'
import { useMay } from '../../../app/may'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { ErrorText } from '../../../ui/fields/error-text'
import classes from './sale-payments.module.css'

/** How a finished sale was paid, for who may look sales up. */
export function SalePayments({ saleId }: { readonly saleId: SaleId }) {
  return useMay('order.consult') ? <Payments saleId={saleId} /> : null
}

function Payments({ saleId }: { readonly saleId: SaleId }) {
  const { reply } = useAnswer('order.sale-payments', { saleId })
  if (reply?.ok === false) return <ErrorText>{messageFor(reply.error)}</ErrorText>
  return (
    <ul aria-label="Pagamentos" className={classes.payments}>
      {reply?.value.map((tender) => (
        <li key={tender.id}>
          <span>{nameOf(tender)}</span>
          <span>{formatCents(tender.amount)}</span>
        </li>
      ))}
    </ul>
  )
}

function nameOf(tender: Tender): string {
  const { name, ...kind } = tenderDefinition(tender.kind)
  const installments = kind.installments(tender)
  return installments === null ? name : `${name} em ${installments}x`
}
