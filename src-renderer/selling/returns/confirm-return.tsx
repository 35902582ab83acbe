import { Button } from '@mantine/core'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { tenderNames } from '#shared/selling/payment/tender'
import { refundOf, type RefundKind } from '#shared/selling/returns/refund'
import { exchangeTold, returnTold, type ComesBack } from '#shared/selling/returns/return-told'
import type { RefundView } from '#shared/selling/returns/return-view'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import styles from './confirm-return.module.css'

interface ConfirmReturnProps {
  readonly back: ComesBack
  readonly total: Cents
  readonly refund: RefundKind
  /** By which tenders it goes back; empty unless by the same ones. */
  readonly parts: readonly RefundView[]
  readonly exchange: boolean
  readonly busy: boolean
  readonly problem: string | null
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** The last question before goods and money change hands: the amount is the largest thing on it. */
export function ConfirmReturn({
  back,
  total,
  refund,
  parts,
  exchange,
  busy,
  problem,
  ...does
}: ConfirmReturnProps) {
  return (
    <Dialog
      opened
      title={exchange ? 'Devolver e trocar' : 'Confirmar devolução'}
      reason={exchange ? exchangeTold(back) : returnTold(back, refund)}
      onClose={does.onClose}
      size="sm"
      footer={
        <>
          <Button variant="default" onClick={does.onClose}>
            Voltar
          </Button>
          <Button loading={busy} data-autofocus onClick={does.onConfirm}>
            Confirmar
          </Button>
        </>
      }
    >
      <div className={styles.amount}>
        <span>{refundOf(refund).name}</span>
        <output aria-label="Valor a devolver">{formatCents(total)}</output>
      </div>
      <RefundParts parts={parts} />
      <ErrorText lines={2}>{problem}</ErrorText>
    </Dialog>
  )
}

/** What goes back by which tender, with what finds it at the machine. */
export function RefundParts({ parts }: { readonly parts: readonly RefundView[] }) {
  if (parts.length === 0) return null
  return (
    <ul className={styles.parts} aria-label="Como devolver">
      {parts.map(({ kind, amount, mark }, index) => (
        <li key={index}>
          <span>
            {tenderNames[kind]} {mark !== '' && <small>{mark}</small>}
          </span>
          <strong>{formatCents(amount)}</strong>
        </li>
      ))}
    </ul>
  )
}
