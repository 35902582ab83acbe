import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Question } from '#shared/customers/survey/question'
import { surveyTextSchema, type Survey } from '#shared/customers/survey/survey'
import { fail, ok } from '#shared/kernel/result'
import { call } from '../../../ipc/client'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { notice } from '../../../ui/dialog/notice'
import { useReadForm } from '../../../ui/fields/use-read-form'
import { QuestionOrder } from './question-order'

interface SurveyWindowProps {
  /** Null for a new one. */
  readonly survey: Survey | null
  readonly questions: readonly Question[]
  readonly onSaved: () => void
  readonly onClose: () => void
}

interface SurveyDraft extends Record<string, unknown> {
  readonly title: string
  readonly questions: readonly string[]
}

/** A survey: its title and its questions in order (R17). The same questions in another order are another survey. */
export function SurveyWindow({ survey, questions, onSaved, onClose }: SurveyWindowProps) {
  const [uid] = useState(() => survey?.uid ?? crypto.randomUUID())
  const { form, bind, change, problem, submit } = useReadForm(readSurvey, {
    title: survey?.title ?? '',
    questions: survey?.questions ?? [],
  })
  const { busy, refusal, run } = useCommand()
  return (
    <FormDialog
      title={survey === null ? 'Adicionar uma pesquisa' : survey.title}
      size="lg"
      submitLabel="Salvar"
      busy={busy}
      refusal={problem ?? refusal}
      onClose={onClose}
      onSubmit={() =>
        submit((written) =>
          run(
            () => call('survey.save', { uid, over: survey?.id ?? null, survey: written }),
            () => {
              notice.success(`Pesquisa “${written.title}” gravada.`)
              onSaved()
              onClose()
            },
          ),
        )
      }
    >
      <TextInput
        label="Pesquisa"
        placeholder="Quem compra aqui"
        maxLength={60}
        autoComplete="off"
        data-autofocus
        {...bind('title')}
      />
      <QuestionOrder
        questions={questions}
        chosen={form.getValues().questions}
        onChange={(chosen) => change({ questions: chosen })}
      />
    </FormDialog>
  )
}

function readSurvey(draft: SurveyDraft) {
  const read = surveyTextSchema.safeParse(draft)
  if (read.success) return ok(read.data)
  const wrong = (field: string) => read.error.issues.find(({ path }) => path[0] === field)
  return fail({
    title: wrong('title') && 'Dê um título à pesquisa.',
    questions: wrong('questions')?.message,
  })
}
