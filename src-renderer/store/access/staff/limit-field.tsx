import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { cents } from '#shared/kernel/money/cents'
import { formatPercent, milliPercent, parsePercent } from '#shared/kernel/money/percentage'
import { MoneyInput } from '../../../ui/fields/money-input'

interface LimitFieldProps {
  readonly label: string
  /** `rate`: thousandths of a percent; `amount`: cents. */
  readonly unit: 'rate' | 'amount'
  /** Null while what is typed means nothing. */
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** Up to where a role needs nobody. */
export function LimitField({ label, unit, value, onChange }: LimitFieldProps) {
  const [text, setText] = useState(() => (value === null ? '' : formatPercent(milliPercent(value))))
  if (unit === 'amount')
    return <MoneyInput label={label} value={value === null ? null : cents(value)} onChange={onChange} />
  return (
    <TextInput
      label={label}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      maxLength={9}
      error={value === null ? 'De 0 a 100 %.' : undefined}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        setText(event.currentTarget.value)
        onChange(parsePercent(event.currentTarget.value) ?? null)
      }}
    />
  )
}
