import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CustomerId } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import type { DoneReceiving } from '#shared/selling/crediario/receiving-view'
import { tenderNames } from '#shared/selling/payment/tender'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { dateAndTime } from '../../app/times'
import { useAnswer } from '../../ipc/use-answer'
import { useCommand } from '../../ipc/words/use-command'
import { callWithApproval } from '../../store/access/approval/approval'
import { notice } from '../../ui/dialog/notice'
import { ReasonDialog } from '../../ui/dialog/reason-dialog'
import { usePrintReceiving } from './use-print-receiving'
import styles from './owed-screen.module.css'

/** What the customer paid before: its paper again, and what of today may be undone. */
export function ReceivedList({
  customerId,
  onUndone,
}: {
  readonly customerId: CustomerId
  readonly onUndone: () => void
}) {
  const { value, refresh } = useAnswer('crediario.receivings', { customerId })
  const [undoing, setUndoing] = useState<DoneReceiving | null>(null)
  const printing = usePrintReceiving()
  return (
    <section className={styles.received} aria-label="Recebimentos">
      <h3 className={styles.heading}>Recebimentos</h3>
      {value?.length === 0 && <p className={styles.detail}>Nenhum recebimento ainda.</p>}
      <ul className={styles.list}>
        {(value ?? []).map((one) => (
          <li key={one.id} className={styles.paid} data-undone={one.isUndone || undefined}>
            <strong>
              {formatSaleNumber(one.number)} · {formatCents(one.total)}
            </strong>
            <span className={styles.detail}>
              {dateAndTime(one.at)} · {one.tenders.map(({ kind }) => tenderNames[kind]).join(', ')}
              {one.isUndone ? ' · estornado' : ''}
            </span>
            <span className={styles.buttons}>
              <Button variant="default" onClick={() => printing.print(one)}>
                2ª via
              </Button>
              {one.mayBeUndone && (
                <Button variant="default" color="red" onClick={() => setUndoing(one)}>
                  Estornar
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {undoing !== null && (
        <UndoWindow
          one={undoing}
          onUndone={() => {
            setUndoing(null)
            void refresh()
            onUndone()
          }}
          onClose={() => setUndoing(null)}
        />
      )}
    </section>
  )
}

interface UndoWindowProps {
  readonly one: DoneReceiving
  readonly onUndone: () => void
  readonly onClose: () => void
}

function UndoWindow({ one, onUndone, onClose }: UndoWindowProps) {
  const { busy, refusal, run } = useCommand()
  const what = `Estornar o recebimento ${formatSaleNumber(one.number)} de ${formatCents(one.total)}`
  return (
    <ReasonDialog
      title={`Estornar recebimento ${formatSaleNumber(one.number)}`}
      submitLabel="Estornar"
      danger
      busy={busy}
      refusal={refusal}
      usual={['Valor errado', 'Cliente errado', 'Forma de pagamento errada']}
      missing="Escolha ou escreva o motivo."
      onReason={(reason) =>
        void run(
          () => callWithApproval('crediario.undo', { receivingId: one.id, reason }, what),
          () => {
            notice.success(`Recebimento ${formatSaleNumber(one.number)} estornado. Devolva o dinheiro.`)
            onUndone()
          },
        )
      }
      onClose={onClose}
    >
      <p>
        As parcelas voltam a ficar em aberto e <strong>{formatCents(one.total)}</strong> voltam ao cliente,
        como foram pagos.
      </p>
    </ReasonDialog>
  )
}
