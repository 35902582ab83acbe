import { sexes, sexNames } from '#shared/customers/customer/customer-file'
import { states } from '#shared/kernel/states'
import { AnswerField } from './file/answer-field'
import { countryChoices, languageChoices } from './file/countries'
import { FileChoice } from './file/file-choice'
import type { TextField } from './file/file-draft'
import type { FileForm, FilePart } from './file/file-form'
import { FileText } from './file/file-text'
import type { AskedMore as Asked } from './use-asked-more'

type Choices = readonly { readonly value: string; readonly label: string }[]

/** The fields the shop asks of every file and the quick form does not have (R2). */
export function AskedMore({ asked: { part } }: { readonly asked: Asked }) {
  if (part === null) return null
  const { form, draft, onChange, errors } = part
  return (
    <>
      {form.mandatory.fields.map((field) =>
        field === 'creditLimit' || field === 'isActive' ? null : (
          <AskedField key={field} field={field} part={part} />
        ),
      )}
      {form.questions.map((question) => (
        <AnswerField
          key={question.uid}
          question={question}
          answer={draft.answers[question.uid] ?? ''}
          isRequired
          isWrong={errors[question.uid] !== undefined}
          onChange={(answer) => onChange({ answers: { ...draft.answers, [question.uid]: answer } })}
        />
      ))}
    </>
  )
}

function AskedField({ field, part }: { readonly field: TextField; readonly part: FilePart }) {
  const choices = choicesOf(field, part.form, part.draft.texts[field])
  return choices === null ? (
    <FileText {...part} field={field} />
  ) : (
    <FileChoice {...part} field={field} data={[{ value: '', label: '' }, ...choices]} />
  )
}

/** Null where it is typed. */
function choicesOf(field: TextField, { labels, branches }: FileForm, own: string): Choices | null {
  const entries = (list: string): Choices =>
    labels
      .filter((one) => one.list === list && one.isActive)
      .map(({ uid, name }) => ({ value: uid, label: name }))
  switch (field) {
    case 'sex':
      return sexes.map((value) => ({ value, label: sexNames[value] }))
    case 'state':
      return states.map(({ code }) => ({ value: code, label: code }))
    case 'country':
      return countryChoices(own).filter(({ value }) => value !== '')
    case 'language':
      return languageChoices(own).filter(({ value }) => value !== '')
    case 'originUid':
      return entries('origin')
    case 'groupingUid':
      return entries('grouping')
    case 'branchUid':
      return branches.map(({ uid, name }) => ({ value: uid, label: name }))
    default:
      return null
  }
}
