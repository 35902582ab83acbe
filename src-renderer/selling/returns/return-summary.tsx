import { Button } from '@mantine/core'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { voucherKind } from '#shared/selling/payment/voucher-kind'
import type { RefundKind } from '#shared/selling/returns/refund'
import type { RefundView } from '#shared/selling/returns/return-view'
import { ErrorText } from '../../ui/fields/error-text'
import { ReasonField } from '../../ui/fields/reason-field'
import { RefundParts } from './confirm-return'
import { RefundField } from './refund-field'
import { SalespersonField } from './salesperson-field'
import type { Returning } from './use-returning'
import styles from './return-sale.module.css'

const usualReasons = ['Tamanho', 'Defeito', 'Não gostou']

interface ReturnSummaryProps {
  /** What comes back, in cents; null while nothing is chosen. */
  readonly total: Cents | null
  readonly refund: RefundKind
  /** Null where only the exchange voucher will do. */
  readonly onRefund: ((kind: RefundKind) => void) | null
  readonly parts: readonly RefundView[]
  readonly form: Returning
  readonly onReturn: () => void
  readonly onExchange: () => void
}

/** Who, why, how much and in what: then Devolver, or straight on to the exchange. */
export function ReturnSummary(props: ReturnSummaryProps) {
  const { total, refund, onRefund, parts, form } = props
  const nothing = total === null
  return (
    <section className={styles.summary} aria-label="Devolução">
      <SalespersonField value={form.salespersonId} onChange={form.setSalesperson} />
      <ReasonField {...form.ofReason} suggestions={usualReasons} />
      {onRefund !== null && <RefundField value={refund} onChange={onRefund} />}
      <RefundParts parts={parts} />
      <div className={styles.space} />
      <ErrorText lines={2}>{form.problem}</ErrorText>
      <div className={styles.total}>
        <span>A devolver</span>
        <output aria-label="A devolver">{nothing ? '—' : formatCents(total)}</output>
      </div>
      <Button className={styles.action ?? ''} disabled={nothing} onClick={props.onReturn}>
        Devolver
      </Button>
      {refund === voucherKind && (
        <Button
          variant="default"
          className={styles.action ?? ''}
          disabled={nothing}
          onClick={props.onExchange}
        >
          Devolver e trocar
        </Button>
      )}
    </section>
  )
}
