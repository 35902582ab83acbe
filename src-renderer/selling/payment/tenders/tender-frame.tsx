import { Button } from '@mantine/core'
import type { ReactNode, RefObject } from 'react'
import type { Cents } from '#shared/kernel/money/cents'
import { ErrorText } from '../../../ui/fields/error-text'
import { KeyHint } from '../../../ui/key-hint'
import { Keypad } from '../../../ui/keyboard/keypad'
import type { Bill } from '../bill'
import { useFocusOn } from './use-focus-on'
import styles from './tender-frame.module.css'

export interface TenderFormProps {
  readonly sale: Bill
  /** Nobody chose this tender yet: the focus is on taking it, and digits choose another. */
  readonly isProposed: boolean
  /** Somebody chose it by its button or digit: its first field takes the focus. */
  readonly takesFocus: boolean
  /** What was scanned to pay by it, or waits for this sale; null where nothing is. */
  readonly code: string | null
  /** Digits pressed before the form was there, which begin its amount; null when none were. */
  readonly typed: string | null
  /** Somebody touches a field of a proposed tender: from here on it is the chosen one. */
  readonly onTouched: () => void
  /** The tender is on the sale, or the cashier chose to leave. */
  readonly onClose: () => void
  /** Cash as it is typed, in cents; null when there is none, or it is taken. */
  readonly onTypedCash: (received: Cents | null) => void
}

/** The amount's name while nobody chose the tender. */
export const proposedLabel = 'Valor a receber'

interface TenderFrameProps {
  readonly title: string
  readonly submitLabel: string
  readonly busy: boolean
  readonly isProposed: boolean
  /** The field the keypad types into while no other one has the focus. */
  readonly field: RefObject<HTMLInputElement | null>
  /** What is wrong with what was entered; its line is kept free. */
  readonly error: string | null
  readonly head: ReactNode
  readonly children?: ReactNode
  readonly onTouched: () => void
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** The amount above, its fields beside the keypad that types into them, and one primary action. */
export function TenderFrame(props: TenderFrameProps) {
  const { title, submitLabel, busy, isProposed, field, error, head, children } = props
  const submit = useFocusOn<HTMLButtonElement>(isProposed ? 'proposed' : null)
  return (
    <form
      className={styles.frame}
      aria-label={title}
      noValidate
      onFocus={(event) => {
        if (isProposed && event.target instanceof HTMLInputElement) props.onTouched()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        props.onSubmit()
      }}
    >
      <div className={styles.head}>{head}</div>
      <div className={styles.middle} data-alone={children === undefined || undefined}>
        {children !== undefined && <div className={styles.fields}>{children}</div>}
        <Keypad layout="wide" home={field} />
      </div>
      <ErrorText>{error}</ErrorText>
      <div className={styles.actions} data-alone={isProposed || undefined}>
        {!isProposed && (
          <Button variant="default" className={styles.action} onClick={props.onClose}>
            Outra forma&nbsp;<KeyHint>Esc</KeyHint>
          </Button>
        )}
        <Button ref={submit} type="submit" loading={busy} className={styles.action} data-home-focus>
          {submitLabel}&nbsp;<KeyHint>Enter</KeyHint>
        </Button>
      </div>
    </form>
  )
}
