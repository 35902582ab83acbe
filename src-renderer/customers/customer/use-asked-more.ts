import { useState } from 'react'
import type { FileField } from '#shared/customers/customer/customer-file'
import { useAnswer } from '../../ipc/use-answer'
import { blankDraft, readChanges, type FileDraft, type FileErrors, type WrittenFile } from './file/file-draft'
import type { FilePart } from './file/file-form'

/** What the shop asks of every file beyond name, document, mobile and e-mail (R2). */
export interface AskedMore {
  /** Everything that is asked for, also of what the quick form has. */
  readonly mandatory: readonly FileField[]
  /** Null where nothing more is asked. */
  readonly part: FilePart | null
  /** What was filled in; null where something is to be corrected. */
  readonly read: () => Pick<
    Required<{ more: WrittenFile['changes'] } & WrittenFile>,
    'more' | 'answers'
  > | null
}

const inQuickForm: readonly string[] = ['givenName', 'taxId', 'mobile', 'email']

export function useAskedMore(): AskedMore {
  const { value: form } = useAnswer('customer.form', {})
  const [typed, setTyped] = useState<FileDraft | null>(null)
  const [errors, setErrors] = useState<FileErrors>({})
  const mandatory = form?.mandatory.fields ?? []
  const fields = mandatory.filter((field) => !inQuickForm.includes(field))
  const questions =
    form?.questions.filter(({ uid }) => form.mandatory.questions.some((one) => one.uid === uid)) ?? []
  if (form === null || fields.length + questions.length === 0)
    return { mandatory, part: null, read: () => ({ more: {}, answers: {} }) }
  const draft = typed ?? blankDraft
  return {
    mandatory,
    part: {
      draft,
      form: { ...form, questions, mandatory: { ...form.mandatory, fields } },
      shown: null,
      errors,
      onChange: (part) => {
        setErrors({})
        setTyped({ ...draft, ...part })
      },
    },
    read() {
      const read = readChanges(blankDraft, draft, questions)
      setErrors(read.ok ? {} : read.error)
      return read.ok ? { more: read.value.changes, answers: read.value.answers } : null
    },
  }
}
