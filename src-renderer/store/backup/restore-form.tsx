import { TextInput } from '@mantine/core'
import { useRef } from 'react'
import { z } from 'zod'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import { operatorCodeSchema, pinSchema } from '#shared/store/access/credentials'
import { longestPin } from '#shared/store/access/pin-rules'
import type { CopyPlace } from '#shared/store/backup/copies-operations'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { Busy } from '../../ui/dialog/busy'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { PinBoxes } from '../../ui/fields/pin-boxes'
import { useSchemaForm } from '../../ui/fields/use-schema-form'
import { Keypad } from '../../ui/keyboard/keypad'
import styles from './restore-form.module.css'

const schema = z.object({ operatorCode: operatorCodeSchema, pin: pinSchema })
const words = { operatorCode: 'Informe o código de um gerente.', pin: 'Informe o PIN do gerente.' }

export interface RestoreFormProps {
  readonly place: CopyPlace
  readonly backupName: string
  readonly onRestored: () => void
  /** Refused for what is no matter of code and PIN. */
  readonly onRefused: (text: string) => void
  readonly onClose: () => void
}

/** Asks who wants to restore: the sales after the copy are gone from the till, so somebody answers for it. */
export function RestoreForm({ place, backupName, onRestored, onRefused, onClose }: RestoreFormProps) {
  const { form, bind, errors, submit } = useSchemaForm(schema, { operatorCode: '', pin: '' }, words)
  const { pin } = form.values
  const { busy, refusal, run } = useCommand()
  const pinArea = useRef<HTMLDivElement>(null)

  function restore(who: z.output<typeof schema>) {
    void run(
      () => call('database.restore', { place, backupName, ...who }),
      onRestored,
      (error) => {
        form.setFieldValue('pin', '')
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
      onSubmit={() => submit(restore)}
      submitLabel="Restaurar"
      danger
      busy={busy}
      refusal={errors.operatorCode ?? refusal}
      refusalLines={2}
    >
      <div className={styles.columns}>
        <div className={styles.fields}>
          <TextInput
            label="Código do gerente"
            {...bind('operatorCode')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            data-autofocus
            onChange={(event) => form.setFieldValue('operatorCode', onlyDigits(event.currentTarget.value))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || pin !== '') return
              event.preventDefault()
              pinArea.current?.querySelector('input')?.focus()
            }}
          />
          <div ref={pinArea}>
            <PinBoxes
              label="PIN do gerente"
              maxLength={longestPin}
              value={pin}
              error={errors.pin}
              onChange={(typed) => form.setFieldValue('pin', typed)}
            />
          </div>
          <Busy active={busy} what="a restauração da cópia" />
        </div>
        <Keypad layout="digits" />
      </div>
    </FormDialog>
  )
}
