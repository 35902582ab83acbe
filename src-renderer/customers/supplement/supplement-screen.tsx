import { ActionIcon, Button } from '@mantine/core'
import { ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { questionKindNames, type CustomerQuestion } from '#shared/customers/supplement/customer-question'
import { choicesLine } from '#shared/kernel/choices'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { PlaceFrame } from '../../shell/place-frame'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { EmptyState } from '../../ui/list/empty-state'
import { QuestionWindow } from './question-window'
import styles from './supplement.module.css'

/** “Formulário de suplemento” (R6): the shop's own questions, their order, and which are asked. */
export function SupplementScreen() {
  const { value: questions, reply, refresh } = useAnswer('supplement.questions', {})
  const [open, setOpen] = useState<CustomerQuestion | 'new' | null>(null)
  const { refusal, run } = useCommand()
  const uids = questions?.map(({ uid }) => uid) ?? []
  const moveUp = (place: number): void => {
    const order = uids.toSpliced(place, 1).toSpliced(place - 1, 0, ...uids.slice(place, place + 1))
    void run(() => call('supplement.reorder', { uids: order }), refresh)
  }
  return (
    <PlaceFrame
      title="Formulário de suplemento"
      actions={<Button onClick={() => setOpen('new')}>Adicionar uma nova pergunta</Button>}
    >
      {questions === null && <Busy active={reply?.ok !== false} what="as perguntas" />}
      <ErrorText>{reply?.ok === false ? messageFor(reply.error) : refusal}</ErrorText>
      {questions?.length === 0 && (
        <EmptyState title="Nenhum complemento ainda">
          Pergunte o que a loja quer saber de cada cliente, como o tamanho da camisa. As perguntas ficam na
          ficha, em “Complementos”, e servem de filtro.
        </EmptyState>
      )}
      <ol className={styles.list} aria-label="Perguntas">
        {questions?.map((question, place) => (
          <li key={question.uid} className={styles.row}>
            <button type="button" className={styles.name} onClick={() => setOpen(question)}>
              <strong>{question.name}</strong>
            </button>
            <span>{questionKindNames[question.asks.kind]}</span>
            <span className={styles.quiet}>
              {question.asks.kind === 'choice' ? choicesLine(question.asks.choices) : ''}
            </span>
            <span className={styles.quiet}>{question.isActive ? '' : 'desativada'}</span>
            <ActionIcon
              size={44}
              variant="default"
              aria-label={`Subir ${question.name}`}
              disabled={place === 0}
              onClick={() => moveUp(place)}
            >
              <ArrowUp size={20} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      {open !== null && (
        <QuestionWindow
          question={open === 'new' ? null : open}
          onSaved={() => void refresh()}
          onClose={() => setOpen(null)}
        />
      )}
    </PlaceFrame>
  )
}
