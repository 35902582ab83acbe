import { Button, Switch } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '#shared/store/access/roles'
import type { StaffMember } from '#shared/store/access/staff'
import { Dialog } from '../../../ui/dialog/dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { callWithApproval } from '../approval/approval'
import { draftOfMember, readOperator } from './operator-draft'
import { OperatorForm } from './operator-form'
import { PinWindow } from './pin-window'
import { roleApproves } from './role-approves'
import type { SettleStaff } from './use-staff'
import styles from './operator-window.module.css'

interface OperatorWindowProps {
  readonly member: StaffMember
  readonly roles: readonly Role[]
  readonly settle: SettleStaff
  readonly onClose: () => void
}

/** Somebody who works or worked here. */
export function OperatorWindow({ member, roles, settle, onClose }: OperatorWindowProps) {
  const [draft, setDraft] = useState(() => draftOfMember(member))
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [newPin, setNewPin] = useState(false)
  const read = readOperator(draft)
  const operatorId = member.id

  async function ask(asked: ReturnType<typeof settle>, done: string) {
    setBusy(true)
    setRefusal(null)
    const refused = await asked
    setBusy(false)
    if (refused !== null) return setRefusal(refused)
    notice.success(done)
    onClose()
  }

  function save() {
    setTried(true)
    if (busy || !read.ok) return
    const input = { operatorId, ...read.value }
    const what = `Alterar o operador ${member.name}`
    void ask(
      settle(callWithApproval('access.change-operator', input, what)),
      `${read.value.name}: alterações salvas.`,
    )
  }

  if (newPin)
    return (
      <PinWindow
        member={member}
        approves={roleApproves(member.role, roles)}
        settle={settle}
        onBack={() => setNewPin(false)}
        onClose={onClose}
      />
    )
  return (
    <Dialog
      opened
      title="Operador"
      onClose={onClose}
      onSubmit={save}
      footer={
        <>
          <div className={styles.apart}>
            <Button variant="default" disabled={busy} onClick={() => setNewPin(true)}>
              Novo PIN
            </Button>
          </div>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Salvar
          </Button>
        </>
      }
    >
      <div>
        <OperatorForm
          draft={draft}
          errors={tried && !read.ok ? read.error : {}}
          roles={roles}
          onChange={setDraft}
        />
        <Switch
          className={styles.switch ?? ''}
          label="Ativo: pode entrar e aprovar"
          checked={draft.active}
          onChange={(event) => setDraft({ ...draft, active: event.currentTarget.checked })}
        />
      </div>
      <ErrorText lines={2}>{refusal}</ErrorText>
    </Dialog>
  )
}
