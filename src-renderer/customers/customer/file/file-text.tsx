import { TextInput } from '@mantine/core'
import { fieldLabel } from '#shared/customers/customer/file-fields'
import { dayText } from '../../../ui/fields/day-text'
import { isHidden, type TextField } from './file-draft'
import type { FilePart } from './file-form'

interface FileTextProps extends FilePart {
  readonly field: TextField
  readonly maxLength?: number
  readonly autoFocus?: boolean
}

/** A field of the file as one line; what is hidden stands masked behind it until something is typed over it. */
export function FileText({
  field,
  maxLength = 80,
  autoFocus,
  draft,
  form,
  shown,
  errors,
  onChange,
}: FileTextProps) {
  const masked = isHidden(field) ? (shown?.masked[field] ?? null) : null
  const isDay = field === 'birthDate'
  return (
    <TextInput
      name={field}
      label={fieldLabel(field)}
      placeholder={masked ?? (isDay ? 'dd/mm/aaaa' : '')}
      value={draft.texts[field]}
      required={form.mandatory.fields.includes(field)}
      error={errors[field] !== undefined}
      maxLength={maxLength}
      autoComplete="off"
      spellCheck={false}
      data-autofocus={autoFocus || undefined}
      onChange={({ currentTarget: { value } }) =>
        onChange({ texts: { ...draft.texts, [field]: isDay ? dayText(value) : value } })
      }
    />
  )
}
