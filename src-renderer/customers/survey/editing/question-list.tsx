import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Question } from '#shared/customers/survey/question'
import { choicesLine } from '#shared/kernel/choices'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { ListPanel } from '../../../ui/list/list-panel'
import { QuestionWindow } from './question-window'
import styles from './editing.module.css'

/** “Lista de perguntas” (R16). */
export function QuestionList() {
  const [open, setOpen] = useState<Question | 'new' | null>(null)
  const { value: questions, reply, refresh } = useAnswer('survey.questions', {})
  return (
    <div className={styles.part}>
      <ListPanel
        filters={
          <div>
            <Button onClick={() => setOpen('new')}>Adicionar uma pergunta</Button>
          </div>
        }
        items={questions}
        what="as perguntas"
        error={reply?.ok === false ? messageFor(reply.error) : null}
        onRetry={() => void refresh()}
        label="Lista de perguntas"
        getKey={({ uid }) => uid}
        onChoose={setOpen}
        emptyText="Nenhuma pergunta ainda. Toque em “Adicionar uma pergunta”."
        renderItem={({ name, text, choices }) => (
          <span className={styles.row}>
            <strong>{name}</strong>
            <span>{text}</span>
            <span className={styles.quiet}>{choicesLine(choices)}</span>
          </span>
        )}
      />
      {open !== null && (
        <QuestionWindow
          question={open === 'new' ? null : open}
          onSaved={() => void refresh()}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
