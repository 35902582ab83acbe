import { EmptyState } from '../../../ui/list/empty-state'
import { AnswerField } from './answer-field'
import type { FilePart } from './file-form'
import styles from './file.module.css'

/** “Complementos”: the shop's own questions (R6). */
export function SupplementFields({ draft, form, errors, onChange }: FilePart) {
  if (form.questions.length === 0)
    return (
      <EmptyState title="Nenhum complemento ainda">
        As perguntas da loja, como o tamanho da camisa, são feitas em “Formulário de suplemento”.
      </EmptyState>
    )
  return (
    <div className={styles.fields}>
      {form.questions.map((question, place) => (
        <AnswerField
          key={question.uid}
          question={question}
          answer={draft.answers[question.uid] ?? ''}
          isRequired={form.mandatory.questions.some(({ uid }) => uid === question.uid)}
          isWrong={errors[question.uid] !== undefined}
          autoFocus={place === 0}
          onChange={(answer) => onChange({ answers: { ...draft.answers, [question.uid]: answer } })}
        />
      ))}
    </div>
  )
}
