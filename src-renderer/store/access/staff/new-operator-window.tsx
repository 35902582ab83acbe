import { useState } from 'react'
import type { Role } from '#shared/store/access/roles'
import { useCommand } from '../../../ipc/words/use-command'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { notice } from '../../../ui/dialog/notice'
import { useSchemaForm } from '../../../ui/fields/use-schema-form'
import { Keypad } from '../../../ui/keyboard/keypad'
import { callWithApproval } from '../approval/approval'
import { newPinErrors, noPin } from '../approval/new-pin'
import { NewPinFields } from '../approval/new-pin-fields'
import { newOperator, operatorFormSchema, operatorWords } from './operator-draft'
import { OperatorForm } from './operator-form'
import { roleApproves } from './role-approves'
import type { TakeStaff } from './use-staff'
import styles from '../approval/new-pin-fields.module.css'

interface NewOperatorWindowProps {
  readonly roles: readonly Role[]
  readonly take: TakeStaff
  readonly onClose: () => void
}

/** Somebody new, who chooses their PIN here and signs in with it. */
export function NewOperatorWindow({ roles, take, onClose }: NewOperatorWindowProps) {
  const operator = useSchemaForm(operatorFormSchema, newOperator, operatorWords)
  const typed = operator.form.values
  const [pin, setPin] = useState(noPin)
  const [tried, setTried] = useState(false)
  const { busy, refusal, refuse, run } = useCommand()
  const approves = roleApproves(typed.role, roles)
  const pinErrors = newPinErrors(pin, { code: typed.code, approves })

  function add() {
    setTried(true)
    refuse(null)
    const isPinWrong = Object.keys(pinErrors).length > 0
    operator.submit(({ code, name, role, sells }) => {
      if (isPinWrong) return
      void run(
        () =>
          callWithApproval(
            'access.add-operator',
            { code, name, role, sells, pin: pin.pin },
            `Novo operador: ${name}`,
          ),
        async (staff) => {
          await take(staff)
          notice.success(`${name} já pode entrar com o código ${code}.`)
          onClose()
        },
      )
    })
  }

  return (
    <FormDialog
      title="Novo operador"
      size="xl"
      submitLabel="Incluir"
      busy={busy}
      refusal={refusal}
      onClose={onClose}
      onSubmit={add}
    >
      <div className={styles.columns}>
        <div>
          <OperatorForm operator={operator} roles={roles} isNew />
          <NewPinFields approves={approves} value={pin} errors={tried ? pinErrors : {}} onChange={setPin} />
        </div>
        <Keypad layout="digits" />
      </div>
    </FormDialog>
  )
}
