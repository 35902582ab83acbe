import { NativeSelect } from '@mantine/core'
import { states } from '#shared/kernel/states'

interface StateFieldProps {
  readonly name: string
  readonly value: string
  readonly invalid: boolean
  readonly describedBy: string
  readonly onChange: (code: string) => void
}

const options = [
  { value: '', label: '' },
  ...states.map(({ code }) => ({ value: code, label: code })).sort((a, b) => a.label.localeCompare(b.label)),
]

/** One of the 27; a letter or two choose it by keyboard. */
export function StateField({ name, value, invalid, describedBy, onChange }: StateFieldProps) {
  return (
    <NativeSelect
      name={name}
      label="UF"
      data={options}
      value={value}
      error={invalid}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
