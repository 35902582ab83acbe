import { useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import { cashByHandNames, type CashByHand } from '#shared/store/till/cash-by-hand'
import { dateAndTime } from '../../../app/times'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { ErrorText } from '../../../ui/fields/error-text'
import { ListPanel } from '../../../ui/list/list-panel'
import { ListWindow } from '../../../ui/list/list-window'
import { useCashSlipAgain } from './use-cash-slip-again'
import styles from './cash-slips-window.module.css'

/** The suprimentos and sangrias of this session: Enter or a tap prints the slip of one again. */
export function CashSlipsWindow({ onClose }: { readonly onClose: () => void }) {
  const { reply, refresh } = useAnswer('till.cash-by-hand', {})
  const [chosen, setChosen] = useState<CashByHand | null>(null)
  const { refusal, busy, printAgain } = useCashSlipAgain()

  function choose(row: CashByHand) {
    setChosen(row)
    printAgain(row)
  }

  return (
    <ListWindow
      title="Suprimentos e sangrias"
      reason="Enter ou toque imprime a 2ª via do comprovante."
      onClose={onClose}
    >
      <ListPanel
        label="Suprimentos e sangrias"
        items={reply?.ok === true ? reply.value : null}
        what="os comprovantes"
        error={reply?.ok === false ? messageFor(reply.error) : null}
        onRetry={() => void refresh()}
        hint={<ErrorText>{refusal}</ErrorText>}
        reserved={460}
        getKey={({ id }) => id}
        rowHeight={60}
        onChoose={choose}
        emptyText="Nenhum suprimento ou sangria neste turno."
        renderItem={(row) => (
          <span className={styles.row} aria-busy={busy && chosen?.id === row.id}>
            <strong>
              {cashByHandNames[row.kind]}: {row.reason}
            </strong>
            <strong className={styles.figure}>{formatCents(row.amount)}</strong>
            <span className={styles.detail}>
              {dateAndTime(row.at)} · {row.operatorName}
              {row.approverName !== null && ` · autorizado por ${row.approverName}`}
            </span>
          </span>
        )}
      />
    </ListWindow>
  )
}
