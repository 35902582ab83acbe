import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Question } from '#shared/customers/survey/question'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { notice } from '../../../ui/dialog/notice'
import { useReadForm } from '../../../ui/fields/use-read-form'
import { ChoicesField } from './choices-field'
import { readQuestion } from './question-draft'
import styles from './editing.module.css'

interface QuestionWindowProps {
  /** Null for a new one. */
  readonly question: Question | null
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** A question (R16). What is written over one that was there is its next version: answers given so far keep their words. */
export function QuestionWindow({ question, onSaved, onClose }: QuestionWindowProps) {
  const [uid] = useState(() => question?.uid ?? crypto.randomUUID())
  const { form, bind, change, problem, submit } = useReadForm(readQuestion, {
    name: question?.name ?? '',
    text: question?.text ?? '',
    choices: question?.choices ?? [],
  })
  const { busy, refusal, run } = useCommand()
  return (
    <FormDialog
      title={question === null ? 'Adicionar uma pergunta' : question.name}
      reason={
        question === null
          ? undefined
          : 'O que já foi respondido fica com as palavras de antes; daqui em diante vale o que está escrito aqui.'
      }
      size="lg"
      submitLabel="Salvar"
      busy={busy}
      refusal={problem ?? refusal}
      onClose={onClose}
      onSubmit={() =>
        submit((written) =>
          run(
            () => call('survey.save-question', { uid, over: question?.id ?? null, question: written }),
            () => {
              notice.success(`Pergunta “${written.name}” gravada.`)
              onSaved()
              onClose()
            },
          ),
        )
      }
    >
      <div className={styles.heads}>
        <TextInput
          label="Pergunta"
          placeholder="Tipologia"
          maxLength={40}
          autoComplete="off"
          data-autofocus
          {...bind('name')}
        />
        <Textarea
          label="Texto da pergunta"
          placeholder="Qual é o gênero do seu cliente?"
          rows={1}
          autosize
          maxRows={3}
          maxLength={200}
          {...bind('text')}
        />
      </div>
      <ChoicesField
        choices={form.getValues().choices}
        isWrong={bind('choices').error}
        onChange={(choices) => change({ choices })}
      />
    </FormDialog>
  )
}
