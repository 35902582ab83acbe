import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Parameter, ParameterValue } from '#shared/kernel/parameter'
import { assertNever } from '#shared/kernel/result'
import { onlyDigits } from '#shared/kernel/text/clean-text'

interface ParameterFieldProps {
  readonly parameter: Pick<Parameter, 'name' | 'expects' | 'control'>
  /** Null while what is typed means nothing. */
  readonly value: ParameterValue | null
  readonly onChange: (value: ParameterValue | null) => void
}

/** The field a parameter is edited in. */
export function ParameterField({
  parameter: { name, expects, control },
  value,
  onChange,
}: ParameterFieldProps) {
  const [digits, setDigits] = useState(String(value ?? ''))
  const common = { label: name, description: expects, 'data-autofocus': true, autoComplete: 'off' } as const
  switch (control.kind) {
    case 'text':
      return control.lines === 1 ? (
        <TextInput
          {...common}
          spellCheck={false}
          maxLength={control.maxLength}
          value={String(value ?? '')}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <Textarea
          {...common}
          autosize
          minRows={control.lines}
          maxRows={8}
          maxLength={control.maxLength}
          value={String(value ?? '')}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'number':
      return (
        <TextInput
          {...common}
          label={`${name} (${control.many})`}
          inputMode="numeric"
          maxLength={6}
          value={digits}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            const typed = onlyDigits(event.currentTarget.value)
            setDigits(typed)
            onChange(typed === '' ? null : Number(typed))
          }}
        />
      )
    case 'switch':
      return (
        <Switch
          {...common}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )
    case 'choice':
      return (
        <NativeSelect
          {...common}
          value={String(value ?? '')}
          data={Object.entries(control.options).map(([option, label]) => ({ value: option, label }))}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    default:
      return assertNever(control)
  }
}
