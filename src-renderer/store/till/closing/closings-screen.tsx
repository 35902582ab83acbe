import { useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import type { ClosedTill, TillClosing } from '#shared/store/till/till-closing'
import { call, type Reply } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { dateAndTime } from '../../../shell/app/times'
import { PlaceFrame } from '../../../shell/place-frame'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { ChoiceList } from '../../../ui/list/choice-list'
import { useFirstFocus } from '../../../ui/use-first-focus'
import { AnnotatedClosing } from './annotated-closing'
import styles from './closings-screen.module.css'

/** Fechamentos de caixa: every closed till of the branch, to read, print again and annotate. */
export function ClosingsScreen() {
  const [version, setVersion] = useState(0)
  return (
    <PlaceFrame title="Fechamentos de caixa">
      <Closings key={version} onChanged={() => setVersion(version + 1)} />
    </PlaceFrame>
  )
}

function Closings({ onChanged }: { readonly onChanged: () => void }) {
  const closings = useAnswer('till.closings', {}).reply
  const [chosen, setChosen] = useState<TillClosing | null>(null)
  const here = useFirstFocus(closings !== null)

  function show(reply: Reply<'till.closing'>) {
    if (reply.ok) setChosen(reply.value)
    else notice.error(messageFor(reply.error))
  }

  return (
    <div ref={here} className={styles.list}>
      {closings !== null && (
        <ChoiceList
          label="Fechamentos"
          items={closings.ok ? closings.value : []}
          getKey={({ id }) => id}
          rowHeight={64}
          onChoose={({ id }) => void call('till.closing', { id }).then(show)}
          emptyText={closings.ok ? 'Nenhum caixa foi fechado nesta filial.' : ''}
          renderItem={(closing) => <ClosingRow closing={closing} />}
        />
      )}
      <ErrorText>{closings?.ok === false ? messageFor(closings.error) : null}</ErrorText>
      {chosen !== null && <AnnotatedClosing closing={chosen} onChange={setChosen} onClose={onChanged} />}
    </div>
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
