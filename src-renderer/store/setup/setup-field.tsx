import { TextInput } from '@mantine/core'
import { ErrorText } from '../../ui/fields/error-text'
import type { DraftField } from './shop-draft'

export interface SetupFieldProps {
  readonly name: DraftField
  readonly label: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (typed: string) => void
  readonly placeholder?: string
  readonly maxLength: number
  readonly numeric?: boolean
  readonly autoFocus?: boolean
}

/** A field whose error has its line kept free. */
export function SetupField({
  name,
  label,
  value,
  error,
  onChange,
  numeric = false,
  ...rest
}: SetupFieldProps) {
  return (
    <div>
      <TextInput
        name={name}
        label={label}
        value={value}
        error={error !== undefined}
        aria-describedby={`${name}-error`}
        inputMode={numeric ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...rest}
      />
      <ErrorText id={`${name}-error`}>{error}</ErrorText>
    </div>
  )
}
