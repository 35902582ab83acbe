import type { SaleId } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { claimedAmount } from '#shared/selling/payment/settle'
import { tenderNames } from '#shared/selling/payment/tender'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { useMay } from '../../../store/access/approval/may'
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
          <span>
            {tenderNames[tender.kind]}
            {'installments' in tender && ` em ${tender.installments}x`}
          </span>
          <span>{formatCents(claimedAmount(tender))}</span>
        </li>
      ))}
    </ul>
  )
}
