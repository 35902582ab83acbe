import { useEffect, useEffectEvent, useId, useState } from 'react'
import { ErrorText } from './error-text'
import styles from './pin-boxes.module.css'
import { pinLength, pinText } from './pin-text'

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
}

/** Milliseconds of rest after which four digits are a PIN: a scanner typing into the boxes is not done yet. */
const settleAfter = 60

const boxes = Array.from({ length: pinLength }, (_, index) => index)

/** Four boxes over one masked field: typing, pasting, backspace and screen readers meet a single input. */
export function PinBoxes(props: PinBoxesProps) {
  const { value, onChange, label = 'PIN', error, disabled = false, autoFocus = false } = props
  const id = useId()
  const [keysPressed, setKeysPressed] = useState(0)
  const complete = useEffectEvent(() => props.onComplete?.(value))

  useEffect(() => {
    if (value.length < pinLength || disabled) return
    const timer = window.setTimeout(() => complete(), settleAfter)
    return () => window.clearTimeout(timer)
  }, [value, disabled, keysPressed])

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
          ref={(input) => (autoFocus ? input?.focus() : undefined)}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-error`}
          onKeyDown={() => setKeysPressed((count) => count + 1)}
          onChange={(event) => onChange(pinText(event.currentTarget.value))}
        />
        <div className={styles.boxes} aria-hidden>
          {boxes.map((index) => (
            <span
              key={index}
              className={styles.box}
              data-next={index === Math.min(value.length, pinLength - 1) || undefined}
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
