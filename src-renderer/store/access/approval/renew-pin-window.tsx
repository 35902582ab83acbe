import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PinProblem } from '#shared/store/access/pin-rules'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { pinProblemWords } from '../../../ipc/words/pin-words'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { Keypad } from '../../../ui/keyboard/keypad'
import { newPinErrors, noPin } from './new-pin'
import { NewPinFields } from './new-pin-fields'
import styles from '../staff/operator-window.module.css'

/** Somebody whose PIN is right, and must be another from now on. */
export interface PinToRenew {
  readonly operatorCode: string
  readonly pin: string
  readonly problem: PinProblem
  readonly approves: boolean
}

interface RenewPinWindowProps {
  readonly old: PinToRenew
  readonly onRenewed: (pin: string) => void
  readonly onClose: () => void
}

/** Asked where a PIN is proved, at the sign-in and at an approval; both go on with the new one. */
export function RenewPinWindow({ old, onRenewed, onClose }: RenewPinWindowProps) {
  const { operatorCode, pin: oldPin, approves } = old
  const [pin, setPin] = useState(noPin)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const errors = newPinErrors(pin, { code: operatorCode, approves })

  async function save() {
    setTried(true)
    setRefusal(null)
    if (busy || Object.keys(errors).length > 0) return
    setBusy(true)
    const reply = await call('access.renew-pin', { operatorCode, pin: oldPin, newPin: pin.pin })
    setBusy(false)
    if (reply.ok) return onRenewed(pin.pin)
    setRefusal(messageFor(reply.error))
  }

  return (
    <Dialog
      opened
      title="Escolha um novo PIN"
      reason={pinProblemWords(old)}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Trocar PIN
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div>
          <NewPinFields
            approves={approves}
            value={pin}
            errors={tried ? errors : {}}
            onChange={setPin}
            autoFocus
          />
        </div>
        <Keypad layout="digits" />
      </div>
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}
