import { useId, useRef, type Ref } from 'react'
import { ErrorText } from './error-text'
import styles from './choice-field.module.css'

interface ChoiceFieldProps<T extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T | null
  readonly onChange: (value: T) => void
  /** A choice was tapped: arrow keys go on looking, a finger has decided. */
  readonly onTapped?: () => void
  readonly error?: string | null
  /** The first choice: where the focus goes when none was made. */
  readonly firstRef?: Ref<HTMLInputElement>
}

/** One of a few, all in sight: one tap, or the arrow keys. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { legend, options, value, onChange, onTapped, error, firstRef } = props
  const tapped = useRef(false)
  const id = useId()
  return (
    <fieldset className={styles.field} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.choices}>
        {options.map((option, index) => (
          <label
            key={option.value}
            className={styles.choice}
            onPointerDown={() => {
              tapped.current = true
            }}
          >
            <input
              ref={index === 0 ? firstRef : undefined}
              type="radio"
              name={id}
              value={option.value}
              checked={value === option.value}
              onChange={() => {
                onChange(option.value)
                if (tapped.current) onTapped?.()
                tapped.current = false
              }}
              className={styles.input}
            />
            {option.label}
          </label>
        ))}
      </div>
      {error !== undefined && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
    </fieldset>
  )
}
