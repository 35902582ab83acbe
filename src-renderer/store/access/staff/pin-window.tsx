import { Button } from '@mantine/core'
import { useState } from 'react'
import type { StaffMember } from '#shared/store/access/staff'
import { Dialog } from '../../../ui/dialog/dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { Keypad } from '../../../ui/keyboard/keypad'
import { callWithApproval } from '../approval/approval'
import { newPinErrors, noPin } from '../approval/new-pin'
import { NewPinFields } from '../approval/new-pin-fields'
import type { SettleStaff } from './use-staff'
import styles from './operator-window.module.css'

interface PinWindowProps {
  readonly member: StaffMember
  readonly approves: boolean
  readonly settle: SettleStaff
  readonly onBack: () => void
  readonly onClose: () => void
}

/** A new PIN for somebody who forgot theirs; it also ends a lock. */
export function PinWindow({ member, approves, settle, onBack, onClose }: PinWindowProps) {
  const [pin, setPin] = useState(noPin)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const errors = newPinErrors(pin, { code: member.code, approves })

  async function save() {
    setTried(true)
    setRefusal(null)
    if (busy || Object.keys(errors).length > 0) return
    setBusy(true)
    const input = { operatorId: member.id, pin: pin.pin }
    const refused = await settle(callWithApproval('access.set-pin', input, `Novo PIN para ${member.name}`))
    setBusy(false)
    if (refused !== null) return setRefusal(refused)
    notice.success(`${member.name} já entra com o novo PIN.`)
    onClose()
  }

  return (
    <Dialog
      opened
      title="Novo PIN"
      reason={`${member.name} escolhe e digita o PIN duas vezes.`}
      onClose={onBack}
      onSubmit={() => void save()}
      footer={
        <>
          <Button variant="default" onClick={onBack}>
            Voltar
          </Button>
          <Button type="submit" loading={busy}>
            Salvar PIN
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
