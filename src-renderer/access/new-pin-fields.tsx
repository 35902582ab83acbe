import { PinBoxes } from '../ui/pin-boxes'
import styles from './new-pin-fields.module.css'
import type { NewPin, NewPinErrors } from './new-pin'

interface NewPinFieldsProps {
  readonly value: NewPin
  readonly errors: NewPinErrors
  readonly onChange: (pin: NewPin) => void
  readonly autoFocus?: boolean
}

/** A new PIN, twice. */
export function NewPinFields({ value, errors, onChange, autoFocus = false }: NewPinFieldsProps) {
  return (
    <div className={styles.pins}>
      <PinBoxes
        label="PIN de 4 números"
        value={value.pin}
        error={errors.pin}
        autoFocus={autoFocus && value.pin === ''}
        onChange={(pin) => onChange({ ...value, pin })}
      />
      <PinBoxes
        label="Repita o PIN"
        value={value.pinAgain}
        error={errors.pinAgain}
        onChange={(pinAgain) => onChange({ ...value, pinAgain })}
      />
    </div>
  )
}
