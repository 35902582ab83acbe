import { TextInput } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import { dayText, parseDay } from './day-text'

export interface DayInputProps {
  readonly label: string
  /** As shown, `31/12/2026`; read it with `parseDay`. */
  readonly value: string
  readonly onChange: (text: string) => void
  /** Said below the field; a whole date that no calendar has is told anyway. */
  readonly error?: ReactNode
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A calendar day in Brazilian order, whatever language the computer speaks; digits alone are enough. */
export function DayInput(props: DayInputProps) {
  const { label, value, onChange, error, inputRef } = props
  const isWrong = error !== undefined && error !== null && error !== false
  return (
    <TextInput
      ref={inputRef}
      label={label}
      value={value}
      error={isWrong ? error : isImpossible(value) ? 'Data inválida.' : null}
      inputMode="numeric"
      autoComplete="off"
      placeholder="dd/mm/aaaa"
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onChange(dayText(event.currentTarget.value))}
    />
  )
}

/** With two digits of the year or four: between them somebody is still typing. */
function isImpossible(text: string): boolean {
  return (text.length === 8 || text.length === 10) && parseDay(text) === undefined
}
