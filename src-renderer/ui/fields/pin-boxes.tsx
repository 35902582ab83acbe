import { useEffect, useEffectEvent, useId, useState } from 'react'
import { ErrorText } from './error-text'
import { pinLength, pinText } from './pin-text'
import styles from './pin-boxes.module.css'

export interface PinBoxesProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Called with the four digits a moment after the last key. */
  readonly onComplete?: (pin: string) => void
  readonly label?: string
  readonly error?: string | undefined
  /** Lines kept free for the error; two in a narrow window. */
  readonly errorLines?: 1 | 2
  readonly disabled?: boolean
  readonly autoFocus?: boolean
  /** More than four where a longer PIN fits, too: a box appears for each further digit, and nothing completes itself. */
  readonly maxLength?: number
  /** Boxes there are before the first digit: as many as the shortest PIN has. */
  readonly minLength?: number
}

/** Milliseconds of rest after which four digits are a PIN: a scanner typing into the boxes is not done yet. */
const settleAfter = 80

/** Four boxes over one masked field: typing, pasting, backspace and screen readers meet a single input. */
export function PinBoxes(props: PinBoxesProps) {
  const { value, onChange, label = 'PIN', error, disabled = false, autoFocus = false } = props
  const { maxLength = pinLength, minLength = pinLength } = props
  const boxes = Array.from({ length: Math.max(minLength, value.length) }, (_, index) => index)
  const id = useId()
  const [keysPressed, setKeysPressed] = useState(0)
  const complete = useEffectEvent(() => props.onComplete?.(value))

  useEffect(() => {
    if (value.length < pinLength || disabled || maxLength > pinLength) return
    const timer = window.setTimeout(() => complete(), settleAfter)
    return () => window.clearTimeout(timer)
  }, [value, disabled, keysPressed, maxLength])

  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.field}>
        <input
          id={id}
          className={styles.input}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          disabled={disabled}
          data-autofocus={autoFocus || undefined}
          ref={(input) => {
            if (autoFocus && document.activeElement !== input) input?.focus({ preventScroll: true })
          }}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-error`}
          onKeyDown={() => setKeysPressed((count) => count + 1)}
          onChange={(event) => onChange(pinText(event.currentTarget.value, maxLength))}
        />
        <div className={styles.boxes} aria-hidden>
          {boxes.map((index) => (
            <span
              key={index}
              className={styles.box}
              data-next={index === Math.min(value.length, boxes.length - 1) || undefined}
              data-invalid={error !== undefined || undefined}
            >
              {index < value.length && <span className={styles.dot} />}
            </span>
          ))}
        </div>
      </div>
      <ErrorText id={`${id}-error`} lines={props.errorLines ?? 1}>
        {error}
      </ErrorText>
    </div>
  )
}
