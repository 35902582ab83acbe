import { longestPin, shortestPin, shortestPinOfApprover } from '#shared/store/access/pin-rules'
import { pinLengthWords } from '#shared/store/access/pin-words'
import { PinBoxes } from '../../../ui/fields/pin-boxes'
import type { NewPin, NewPinErrors } from './new-pin'
import styles from './new-pin-fields.module.css'

interface NewPinFieldsProps {
  /** Whoever approves or manages chooses a longer one. */
  readonly approves: boolean
  readonly value: NewPin
  readonly errors: NewPinErrors
  readonly onChange: (pin: NewPin) => void
  readonly autoFocus?: boolean
}

/** A new PIN, twice. */
export function NewPinFields({ approves, value, errors, onChange, autoFocus = false }: NewPinFieldsProps) {
  const minLength = approves ? shortestPinOfApprover : shortestPin
  return (
    <div className={styles.pins}>
      <PinBoxes
        label={`PIN de ${pinLengthWords(approves)}`}
        minLength={minLength}
        maxLength={longestPin}
        errorLines={2}
        value={value.pin}
        error={errors.pin}
        autoFocus={autoFocus && value.pin === ''}
        onChange={(pin) => onChange({ ...value, pin })}
      />
      <PinBoxes
        label="Repita o PIN"
        minLength={minLength}
        maxLength={longestPin}
        value={value.pinAgain}
        error={errors.pinAgain}
        onChange={(pinAgain) => onChange({ ...value, pinAgain })}
      />
    </div>
  )
}
