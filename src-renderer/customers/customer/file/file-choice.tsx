import { NativeSelect } from '@mantine/core'
import { fieldLabel } from '#shared/customers/customer/file-fields'
import type { TextField } from './file-draft'
import type { FilePart } from './file-form'

interface FileChoiceProps extends FilePart {
  readonly field: TextField
  readonly data: readonly { readonly value: string; readonly label: string }[]
}

/** A field of the file that is one of some. */
export function FileChoice({ field, data, draft, form, errors, onChange }: FileChoiceProps) {
  return (
    <NativeSelect
      name={field}
      label={fieldLabel(field)}
      data={[...data]}
      value={draft.texts[field]}
      required={form.mandatory.fields.includes(field)}
      error={errors[field] !== undefined}
      onChange={({ currentTarget }) => onChange({ texts: { ...draft.texts, [field]: currentTarget.value } })}
    />
  )
}
