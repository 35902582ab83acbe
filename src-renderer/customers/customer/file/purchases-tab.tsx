import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CustomerId, SaleId } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { dateAndTime } from '../../../app/times'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { ReceiptWindow } from '../../../selling/receipt/receipt-window'
import { Busy } from '../../../ui/dialog/busy'
import { ErrorText } from '../../../ui/fields/error-text'
import styles from './file.module.css'

/** “Compras”: what somebody bought in all, and sale by sale, each with its receipt. */
export function PurchasesTab({ customerId }: { readonly customerId: CustomerId }) {
  const { value, reply } = useAnswer('customer.purchases', { customerId })
  const [open, setOpen] = useState<SaleId | null>(null)
  if (value === null)
    return (
      <>
        <Busy active={reply?.ok !== false} what="as compras" />
        {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      </>
    )
  const { turnover, visits, basket, lastAt, sales } = value
  const figures = [
    ['Total comprado', formatCents(turnover)],
    ['Visitas', String(visits)],
    ['Cesta média', basket === null ? '—' : formatCents(basket)],
    ['Última compra', lastAt === null ? '—' : dateAndTime(lastAt)],
  ]
  return (
    <>
      <dl className={styles.documents}>
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.sales} aria-label="Compras" tabIndex={0}>
        {sales.length === 0 && (
          <li>
            <span className={styles.none}>Nenhuma compra ainda.</span>
          </li>
        )}
        {sales.map(({ id, number, terminal, branch, at, total, returned }) => (
          <li key={id}>
            <span>{dateAndTime(at)}</span>
            <span>
              Venda {formatSaleNumber(number)} · {terminal} · {branch}
            </span>
            <span className={styles.figure}>
              {formatCents(total)}
              {returned > 0 && ` (devolvido ${formatCents(returned)})`}
            </span>
            <Button
              variant="default"
              aria-label={`Cupom da venda ${formatSaleNumber(number)}`}
              onClick={() => setOpen(id)}
            >
              Cupom
            </Button>
          </li>
        ))}
      </ul>
      {open !== null && <ReceiptWindow saleId={open} opened onClose={() => setOpen(null)} />}
    </>
  )
}
