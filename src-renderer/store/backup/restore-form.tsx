import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { longestPin } from '#shared/store/access/pin-rules'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { Busy } from '../../ui/dialog/busy'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { PinBoxes } from '../../ui/fields/pin-boxes'
import { Keypad } from '../../ui/keyboard/keypad'
import styles from './restore-form.module.css'

export interface RestoreFormProps {
  readonly backupName: string
  readonly onRestored: () => void
  /** Refused for what is no matter of code and PIN. */
  readonly onRefused: (text: string) => void
  readonly onClose: () => void
}

/** Asks who wants to restore: the sales after the copy are gone from the till, so somebody answers for it. */
export function RestoreForm({ backupName, onRestored, onRefused, onClose }: RestoreFormProps) {
  const [operatorCode, setOperatorCode] = useState('')
  const [pin, setPin] = useState('')
  const { busy, refusal, refuse, run } = useCommand()
  const pinArea = useRef<HTMLDivElement>(null)

  function restore() {
    if (operatorCode === '' || pin.length < 4) return refuse('Informe o código e o PIN de um gerente.')
    void run(
      () => call('database.restore', { backupName, operatorCode, pin }),
      onRestored,
      (error) => {
        setPin('')
        const { code } = error
        if (code !== 'not-recognised' && code !== 'restore-locked' && code !== 'restorer-lacks-right') {
          onRefused(messageFor(error))
          return null
        }
        pinArea.current?.querySelector('input')?.focus()
        return messageFor(error)
      },
    )
  }

  return (
    <FormDialog
      title="Restaurar esta cópia?"
      reason="O caixa volta ao momento da cópia. O arquivo atual não é apagado: fica guardado ao lado, para o suporte. A restauração fica na Auditoria."
      onClose={onClose}
      onSubmit={restore}
      submitLabel="Restaurar"
      danger
      busy={busy}
    >
      <div className={styles.columns}>
        <div className={styles.fields}>
          <TextInput
            label="Código do gerente"
            value={operatorCode}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            data-autofocus
            onChange={(event) => setOperatorCode(event.currentTarget.value.replace(/\D/g, ''))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || pin !== '') return
              event.preventDefault()
              pinArea.current?.querySelector('input')?.focus()
            }}
          />
          <div ref={pinArea}>
            <PinBoxes label="PIN do gerente" value={pin} onChange={setPin} maxLength={longestPin} />
          </div>
          <ErrorText lines={2}>{refusal}</ErrorText>
          <Busy active={busy} what="a restauração da cópia" />
        </div>
        <Keypad layout="digits" />
      </div>
    </FormDialog>
  )
}
