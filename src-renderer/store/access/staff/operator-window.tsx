import { Button, Switch } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '#shared/store/access/roles'
import type { StaffMember } from '#shared/store/access/staff'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { notice } from '../../../ui/dialog/notice'
import { useSchemaForm } from '../../../ui/fields/use-schema-form'
import { callWithApproval } from '../approval/approval'
import { draftOfMember, operatorFormSchema, operatorWords } from './operator-draft'
import { OperatorForm } from './operator-form'
import { PinWindow } from './pin-window'
import { roleApproves } from './role-approves'
import type { TakeStaff } from './use-staff'
import styles from './operator-window.module.css'

interface OperatorWindowProps {
  readonly member: StaffMember
  readonly roles: readonly Role[]
  readonly take: TakeStaff
  readonly onClose: () => void
}

/** Somebody who works or worked here. */
export function OperatorWindow({ member, roles, take, onClose }: OperatorWindowProps) {
  const operator = useSchemaForm(operatorFormSchema, draftOfMember(member), operatorWords)
  const { form, submit } = operator
  const { busy, refusal, run } = useCommand()
  const [newPin, setNewPin] = useState(false)

  const save = () =>
    submit((changed) =>
      run(
        () =>
          callWithApproval(
            'access.change-operator',
            { operatorId: member.id, ...changed },
            `Alterar o operador ${member.name}`,
          ),
        async (staff) => {
          await take(staff)
          notice.success(`${changed.name}: alterações salvas.`)
          onClose()
        },
      ),
    )

  if (newPin)
    return (
      <PinWindow
        member={member}
        approves={roleApproves(member.role, roles)}
        take={take}
        onBack={() => setNewPin(false)}
        onClose={onClose}
      />
    )
  return (
    <FormDialog
      title="Operador"
      submitLabel="Salvar"
      busy={busy}
      refusal={refusal}
      refusalLines={2}
      apart={
        <Button variant="default" disabled={busy} onClick={() => setNewPin(true)}>
          Novo PIN
        </Button>
      }
      onClose={onClose}
      onSubmit={save}
    >
      <div>
        <OperatorForm operator={operator} roles={roles} isNew={false} />
        <Switch
          className={styles.switch ?? ''}
          label="Ativo: pode entrar e aprovar"
          checked={form.values.active}
          onChange={(event) => form.setFieldValue('active', event.currentTarget.checked)}
        />
      </div>
    </FormDialog>
  )
}
