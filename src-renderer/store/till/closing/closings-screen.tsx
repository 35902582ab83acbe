import { useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import type { ClosedTill, TillClosing } from '#shared/store/till/till-closing'
import { dateAndTime } from '../../../app/times'
import { call } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { PlaceFrame } from '../../../shell/place-frame'
import { ErrorText } from '../../../ui/fields/error-text'
import { ListPanel } from '../../../ui/list/list-panel'
import { useFirstFocus } from '../../../ui/use-first-focus'
import { AnnotatedClosing } from './annotated-closing'
import styles from './closings-screen.module.css'

/** Fechamentos de caixa: every closed till of the branch, to read, print again and annotate. */
export function ClosingsScreen() {
  const closings = useAnswer('till.closings', {})
  const [chosen, setChosen] = useState<TillClosing | null>(null)
  /** How often the list was come back to: it takes the focus again. */
  const [looks, setLooks] = useState(0)
  const { refusal, run } = useCommand()
  const here = useFirstFocus(`${closings.reply !== null} ${looks}`)
  return (
    <PlaceFrame title="Fechamentos de caixa">
      <div ref={here} className={styles.list}>
        <ListPanel
          items={closings.value}
          what="os fechamentos"
          error={closings.reply?.ok === false ? messageFor(closings.reply.error) : null}
          onRetry={() => void closings.refresh()}
          hint={<ErrorText>{refusal}</ErrorText>}
          label="Fechamentos"
          getKey={({ id }) => id}
          rowHeight={64}
          onChoose={({ id }) => void run(() => call('till.closing', { id }), setChosen)}
          emptyText="Nenhum caixa foi fechado nesta filial."
          renderItem={(closing) => <ClosingRow closing={closing} />}
        />
      </div>
      {chosen !== null && (
        <AnnotatedClosing
          closing={chosen}
          onChange={setChosen}
          onClose={() => {
            setChosen(null)
            setLooks(looks + 1)
            void closings.refresh()
          }}
        />
      )}
    </PlaceFrame>
  )
}

function ClosingRow({ closing }: { readonly closing: ClosedTill }) {
  const { difference, wrongCount, noteCount } = closing
  return (
    <span className={styles.row}>
      <strong>{dateAndTime(closing.closedAt)}</strong>
      <strong className={styles.figure} data-tone={difference < 0 ? 'stop' : undefined}>
        {wrongCount === 0 ? 'Confere' : formatCents(difference)}
      </strong>
      <span className={styles.detail}>
        {closing.terminalName} · {closing.operatorName} · aberto em {dateAndTime(closing.openedAt)}
      </span>
      <span className={styles.detail}>
        {[
          ...(wrongCount > 1 ? [`${wrongCount} formas com diferença`] : []),
          ...(noteCount > 0 ? [noteCount === 1 ? '1 anotação' : `${noteCount} anotações`] : []),
        ].join(' · ')}
      </span>
    </span>
  )
}
