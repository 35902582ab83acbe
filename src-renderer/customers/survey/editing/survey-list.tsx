import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Survey } from '#shared/customers/survey/survey'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'
import { ListPanel } from '../../../ui/list/list-panel'
import { SurveyWindow } from './survey-window'
import styles from './editing.module.css'

/** “Criar uma pesquisa” (R17). */
export function SurveyList() {
  const [open, setOpen] = useState<Survey | 'new' | null>(null)
  const { value: surveys, reply, refresh } = useAnswer('survey.list', {})
  const { value: questions } = useAnswer('survey.questions', {})
  const nameOf = (uid: string): string => questions?.find((one) => one.uid === uid)?.name ?? ''
  return (
    <div className={styles.part}>
      <ListPanel
        filters={
          <div>
            <Button disabled={questions === null} onClick={() => setOpen('new')}>
              Adicionar uma pesquisa
            </Button>
          </div>
        }
        items={questions === null ? null : surveys}
        what="as pesquisas"
        error={reply?.ok === false ? messageFor(reply.error) : null}
        onRetry={() => void refresh()}
        label="Pesquisas"
        getKey={({ uid }) => uid}
        onChoose={setOpen}
        emptyText="Nenhuma pesquisa ainda. Toque em “Adicionar uma pesquisa”."
        renderItem={({ title, questions: uids }) => (
          <span className={styles.row}>
            <strong>{title}</strong>
            <span className={styles.wide}>{uids.map(nameOf).join(' · ')}</span>
          </span>
        )}
      />
      {open !== null && questions !== null && (
        <SurveyWindow
          survey={open === 'new' ? null : open}
          questions={questions}
          onSaved={() => void refresh()}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
