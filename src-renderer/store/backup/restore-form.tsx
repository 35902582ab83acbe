import { Button, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { longestPin } from '#shared/store/access/pin-rules'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { Busy } from '../../ui/dialog/busy'
import { Dialog } from '../../ui/dialog/dialog'
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
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const pinArea = useRef<HTMLDivElement>(null)

  async function restore() {
    if (busy) return
    if (operatorCode === '' || pin.length < 4) return setProblem('Informe o código e o PIN de um gerente.')
    setBusy(true)
    setProblem('')
    const reply = await call('database.restore', { backupName, operatorCode, pin })
    if (reply.ok) return onRestored()
    setBusy(false)
    setPin('')
    const { code } = reply.error
    if (code !== 'not-recognised' && code !== 'restore-locked' && code !== 'restorer-lacks-right')
      return onRefused(messageFor(reply.error))
    setProblem(messageFor(reply.error))
    pinArea.current?.querySelector('input')?.focus()
  }

  return (
    <Dialog
      opened
      title="Restaurar esta cópia?"
      reason="O caixa volta ao momento da cópia. O arquivo atual não é apagado: fica guardado ao lado, para o suporte. A restauração fica na Auditoria."
      onClose={onClose}
      onSubmit={() => void restore()}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" color="red" loading={busy}>
            Restaurar
          </Button>
        </>
      }
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
          <ErrorText lines={2}>{problem}</ErrorText>
          <Busy active={busy} what="a restauração da cópia" />
        </div>
        <Keypad layout="digits" />
      </div>
    </Dialog>
  )
}
