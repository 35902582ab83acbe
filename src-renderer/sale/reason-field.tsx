import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './reason-field.module.css'

interface ReasonFieldProps {
  readonly value: string
  readonly onChange: (reason: string) => void
  /** What is usually said here, one tap away. */
  readonly suggestions: readonly string[]
  readonly autoFocus?: boolean
  readonly error?: ReactNode
}

/** At least three letters, as the contract asks of every reason. */
export function isReason(text: string): boolean {
  return text.trim().length >= 3
}

/** Why something is done: a usual reason or the cashier's own words. */
export function ReasonField({ value, onChange, suggestions, autoFocus = false, error }: ReasonFieldProps) {
  return (
    <div className={classes.reason}>
      <div role="group" aria-label="Motivos usuais" className={classes.suggestions}>
        {suggestions.map((suggestion) => (
          <button
            key={suggestion}
            type="button"
            className={classes.suggestion}
            aria-pressed={value === suggestion}
            onClick={() => onChange(suggestion)}
          >
            {suggestion}
          </button>
        ))}
      </div>
      <TextInput
        label="Motivo"
        value={value}
        maxLength={120}
        autoComplete="off"
        data-autofocus={autoFocus || undefined}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
