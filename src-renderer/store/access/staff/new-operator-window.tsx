import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Role } from '#shared/store/access/roles'
import { Dialog } from '../../../ui/dialog/dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { Keypad } from '../../../ui/keyboard/keypad'
import { callWithApproval } from '../approval/approval'
import { newPinErrors, noPin } from '../approval/new-pin'
import { NewPinFields } from '../approval/new-pin-fields'
import { newOperator, readOperator } from './operator-draft'
import { OperatorForm } from './operator-form'
import { roleApproves } from './role-approves'
import type { SettleStaff } from './use-staff'
import styles from './operator-window.module.css'

interface NewOperatorWindowProps {
  readonly roles: readonly Role[]
  readonly settle: SettleStaff
  readonly onClose: () => void
}

/** Somebody new, who chooses their PIN here and signs in with it. */
export function NewOperatorWindow({ roles, settle, onClose }: NewOperatorWindowProps) {
  const [draft, setDraft] = useState(newOperator)
  const [pin, setPin] = useState(noPin)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const read = readOperator(draft)
  const approves = roleApproves(draft.role, roles)
  const pinErrors = newPinErrors(pin, { code: draft.code, approves })

  async function add() {
    setTried(true)
    setRefusal(null)
    if (busy) return
    if (!read.ok || Object.keys(pinErrors).length > 0) return void requestAnimationFrame(toFirstError)
    setBusy(true)
    const { code, name, role, sells } = read.value
    const input = { code, name, role, sells, pin: pin.pin }
    const refused = await settle(callWithApproval('access.add-operator', input, `Novo operador: ${name}`))
    setBusy(false)
    if (refused !== null) return setRefusal(refused)
    notice.success(`${name} já pode entrar com o código ${code}.`)
    onClose()
  }

  function toFirstError() {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }

  return (
    <Dialog
      opened
      title="Novo operador"
      size="xl"
      onClose={onClose}
      onSubmit={() => void add()}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Incluir
          </Button>
        </>
      }
    >
      <div ref={form} className={styles.columns}>
        <div>
          <OperatorForm
            draft={draft}
            errors={tried && !read.ok ? read.error : {}}
            roles={roles}
            onChange={setDraft}
          />
          <NewPinFields approves={approves} value={pin} errors={tried ? pinErrors : {}} onChange={setPin} />
        </div>
        <Keypad layout="digits" />
      </div>
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}
