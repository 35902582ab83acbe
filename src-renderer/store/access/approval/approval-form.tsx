import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import { longestPin, shortestPin } from '#shared/store/access/pin-rules'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { Busy } from '../../../ui/dialog/busy'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { PinBoxes } from '../../../ui/fields/pin-boxes'
import { Keypad } from '../../../ui/keyboard/keypad'
import type { ApprovalRequest } from './approval-store'
import { RenewPinWindow, type PinToRenew } from './renew-pin-window'
import styles from './approval-form.module.css'

/** Asks a supervisor for code and PIN; the approval holds once, for the operation it was asked for. */
export function ApprovalForm({ request }: { readonly request: ApprovalRequest }) {
  const [operatorCode, setOperatorCode] = useState('')
  const [pin, setPin] = useState('')
  const [problem, setProblem] = useState<{ field: 'code' | 'pin'; text: string } | null>(null)
  const { busy, run } = useCommand()
  const [old, setOld] = useState<PinToRenew | null>(null)
  const pinArea = useRef<HTMLDivElement>(null)
  const codeField = useRef<HTMLInputElement>(null)

  function approve(typedPin: string) {
    if (!/^\d{1,6}$/.test(operatorCode)) return stopAt('code', 'Informe o código do supervisor.')
    if (typedPin.length < shortestPin) return stopAt('pin', 'Informe o PIN.')
    setProblem(null)
    const { permission, operation, operationInput } = request
    void run(
      () => call('access.approve', { operatorCode, pin: typedPin, permission, operation, operationInput }),
      ({ approvalId }) => request.answer(approvalId),
      (error) => {
        setPin('')
        if (error.code === 'pin-must-change') setOld({ operatorCode, pin: typedPin, ...error })
        else stopAt(error.code === 'approver-lacks-right' ? 'code' : 'pin', messageFor(error))
        return null
      },
    )
  }

  function stopAt(field: 'code' | 'pin', text: string) {
    setProblem({ field, text })
    if (field === 'code') codeField.current?.select()
    else pinArea.current?.querySelector('input')?.focus()
  }

  if (old !== null)
    return (
      <RenewPinWindow
        old={old}
        onClose={() => setOld(null)}
        onRenewed={(renewed) => {
          setOld(null)
          approve(renewed)
        }}
      />
    )
  return (
    <FormDialog
      title="Aprovação do supervisor"
      reason={request.what}
      onClose={() => request.answer(null)}
      onSubmit={() => approve(pin)}
      submitLabel="Aprovar"
      busy={busy}
    >
      <div className={styles.columns}>
        <div className={styles.fields}>
          <div>
            <TextInput
              ref={codeField}
              label="Código do supervisor"
              value={operatorCode}
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
              data-autofocus
              aria-invalid={problem?.field === 'code'}
              onChange={(event) => setOperatorCode(onlyDigits(event.currentTarget.value))}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || pin.length >= shortestPin) return
                event.preventDefault()
                pinArea.current?.querySelector('input')?.focus()
              }}
            />
            <ErrorText lines={2}>{problem?.field === 'code' ? problem.text : ''}</ErrorText>
          </div>
          <div ref={pinArea}>
            <PinBoxes
              errorLines={2}
              label="PIN do supervisor"
              value={pin}
              onChange={setPin}
              maxLength={longestPin}
              error={problem?.field === 'pin' ? problem.text : undefined}
            />
          </div>
          <Busy active={busy} what="a conferência do PIN" />
        </div>
        <Keypad layout="digits" />
      </div>
    </FormDialog>
  )
}
