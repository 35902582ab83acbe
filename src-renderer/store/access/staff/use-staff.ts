import { useEffect, useState } from 'react'
import type { Result } from '#shared/kernel/result'
import type { StaffList } from '#shared/store/access/staff'
import { messageFor, type AppError } from '../../../ipc/words/messages'
import { refreshApp } from '../../../shell/app/use-app'
import { leavePlace } from '../../../shell/places/use-place'
import { callWithApproval } from '../approval/approval'
import { may } from '../approval/may'

/** Takes a change main was asked for; answers why it was refused, null when it is done and drawn. */
export type SettleStaff = (asked: Promise<Result<StaffList, AppError>>) => Promise<string | null>

/** Operators and roles as main keeps them. */
export function useStaff(): {
  readonly staff: StaffList | null
  readonly problem: string | null
  readonly settle: SettleStaff
} {
  const [staff, setStaff] = useState<StaffList | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    void callWithApproval('access.staff', {}, 'Operadores e permissões').then((reply) => {
      if (reply.ok) setStaff(reply.value)
      else setProblem(messageFor(reply.error))
    })
  }, [])

  async function settle(asked: Promise<Result<StaffList, AppError>>): Promise<string | null> {
    const reply = await asked
    if (!reply.ok) return messageFor(reply.error)
    setStaff(reply.value)
    // The change may be about whoever makes it.
    const app = await refreshApp()
    if (app.ok && !may(app.value, 'access.manage')) leavePlace()
    return null
  }

  return { staff, problem, settle }
}
