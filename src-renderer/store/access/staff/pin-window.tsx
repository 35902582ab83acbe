import type { StaffMember } from '#shared/store/access/staff'
import { notice } from '../../../ui/dialog/notice'
import { callWithApproval } from '../approval/approval'
import { NewPinDialog } from '../approval/new-pin-dialog'
import type { TakeStaff } from './use-staff'

interface PinWindowProps {
  readonly member: StaffMember
  readonly approves: boolean
  readonly take: TakeStaff
  readonly onBack: () => void
  readonly onClose: () => void
}

/** A new PIN for somebody who forgot theirs; it also ends a lock. */
export function PinWindow({ member, approves, take, onBack, onClose }: PinWindowProps) {
  const { id: operatorId, code, name } = member
  return (
    <NewPinDialog
      title="Novo PIN"
      reason={`${name} escolhe e digita o PIN duas vezes.`}
      submitLabel="Salvar PIN"
      holder={{ code, approves }}
      save={(pin) => callWithApproval('access.set-pin', { operatorId, pin }, `Novo PIN para ${name}`)}
      onSaved={async (staff) => {
        await take(staff)
        notice.success(`${name} já entra com o novo PIN.`)
        onClose()
      }}
      onClose={onBack}
    />
  )
}
