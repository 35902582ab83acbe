import { useState, type ReactNode } from 'react'
import type { Result } from '#shared/kernel/result'
import type { PinHolder } from '#shared/store/access/pin-rules'
import type { AppError } from '../../../ipc/words/messages'
import { useCommand, type ValueOf } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { Keypad } from '../../../ui/keyboard/keypad'
import { newPinErrors, noPin } from './new-pin'
import { NewPinFields } from './new-pin-fields'
import styles from './new-pin-fields.module.css'

interface NewPinDialogProps<R> {
  readonly title: string
  readonly reason: ReactNode
  readonly submitLabel: string
  readonly holder: PinHolder
  readonly save: (pin: string) => Promise<R>
  readonly onSaved: (value: ValueOf<R>, pin: string) => unknown
  readonly onClose: () => void
}

/** Asks for a new PIN, twice, and has it kept. */
export function NewPinDialog<R extends Result<unknown, AppError>>(props: NewPinDialogProps<R>) {
  const { holder, save, onSaved } = props
  const [pin, setPin] = useState(noPin)
  const [tried, setTried] = useState(false)
  const { busy, refusal, refuse, run } = useCommand()
  const errors = newPinErrors(pin, holder)

  function submit() {
    setTried(true)
    refuse(null)
    if (Object.keys(errors).length > 0) return
    void run(
      () => save(pin.pin),
      (value) => onSaved(value, pin.pin),
    )
  }

  return (
    <FormDialog
      title={props.title}
      reason={props.reason}
      submitLabel={props.submitLabel}
      busy={busy}
      refusal={refusal}
      onClose={props.onClose}
      onSubmit={submit}
    >
      <div className={styles.columns}>
        <div>
          <NewPinFields
            approves={holder.approves}
            value={pin}
            errors={tried ? errors : {}}
            onChange={setPin}
            autoFocus
          />
        </div>
        <Keypad layout="digits" />
      </div>
    </FormDialog>
  )
}
