import { TextInput } from '@mantine/core'
import { useRef, type RefObject } from 'react'
import { lineText } from '#shared/kernel/text/text-door'
import classes from './reason-field.module.css'

interface ReasonFieldProps {
  readonly value: string
  readonly onChange: (reason: string) => void
  /** What is usually said here, one tap away. */
  readonly suggestions: readonly string[]
  readonly autoFocus?: boolean
  /** Where the focus goes when the reason is what is missing. */
  readonly fieldRef?: RefObject<HTMLInputElement | null>
  /** What is wrong with it, said at the field; true where it is said elsewhere. */
  readonly error?: string | boolean | null
}

/** At least three letters, as the contract asks of every reason. */
export const reasonSchema = lineText({ min: 3, max: 120 })

export function isReason(text: string): boolean {
  return reasonSchema.safeParse(text).success
}

/** Why something is done: a usual reason or the cashier's own words. */
export function ReasonField(props: ReasonFieldProps) {
  const { value, onChange, suggestions, autoFocus = false, fieldRef, error = null } = props
  const own = useRef<HTMLInputElement>(null)
  const field = fieldRef ?? own

  function choose(suggestion: string) {
    onChange(suggestion)
    // So that Enter confirms the window instead of choosing the reason again.
    field.current?.focus()
  }

  return (
    <div className={classes.reason}>
      <TextInput
        ref={field}
        label="Motivo"
        value={value}
        maxLength={120}
        autoComplete="off"
        error={error}
        data-autofocus={autoFocus || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div role="group" aria-label="Motivos usuais" className={classes.suggestions}>
        {suggestions.map((suggestion) => (
          <button
            key={suggestion}
            type="button"
            className={classes.suggestion}
            aria-pressed={value === suggestion}
            onClick={() => choose(suggestion)}
          >
            {suggestion}
          </button>
        ))}
      </div>
    </div>
  )
}
