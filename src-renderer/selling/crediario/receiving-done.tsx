import { Button } from '@mantine/core'
import { formatCents } from '#shared/kernel/money/format'
import type { DoneReceiving } from '#shared/selling/crediario/receiving-view'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { leavePlace } from '../../shell/places/use-place'
import { usePrintReceiving } from './use-print-receiving'
import styles from './receiving-done.module.css'

interface ReceivingDoneProps {
  readonly done: DoneReceiving
  readonly customer: string
  readonly onAnother: () => void
}

/** What was received, and the change to give. */
export function ReceivingDone({ done, customer, onAnother }: ReceivingDoneProps) {
  const { busy, print } = usePrintReceiving()
  return (
    <section className={styles.done} aria-label="Crediário recebido">
      <p className={styles.number}>
        Recebimento {formatSaleNumber(done.number)} de {customer}
      </p>
      <output className={styles.amount} aria-label="Valor recebido">
        {formatCents(done.total)}
      </output>
      {done.change > 0 && (
        <p className={styles.change}>
          Troco <strong>{formatCents(done.change)}</strong>
        </p>
      )}
      <div className={styles.actions}>
        <Button variant="default" className={styles.action ?? ''} loading={busy} onClick={() => print(done)}>
          Imprimir de novo
        </Button>
        <Button variant="default" className={styles.action ?? ''} onClick={onAnother}>
          Outro recebimento
        </Button>
        <Button className={styles.action ?? ''} data-home-focus data-autofocus onClick={leavePlace}>
          Voltar ao caixa
        </Button>
      </div>
    </section>
  )
}
