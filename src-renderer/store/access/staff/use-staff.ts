import type { StaffList } from '#shared/store/access/staff'
import { may } from '../../../app/may'
import { refreshApp } from '../../../app/use-app'
import { leavePlace } from '../../../shell/places/use-place'
import { useApprovedAnswer } from '../approval/use-approved-answer'

/** Draws operators and roles as a change left them. */
export type TakeStaff = (staff: StaffList) => Promise<void>

/** Operators and roles as main keeps them. */
export function useStaff(): {
  readonly staff: StaffList | null
  readonly problem: string | null
  readonly refresh: () => Promise<void>
  readonly take: TakeStaff
} {
  const { value, problem, refresh, show } = useApprovedAnswer('access.staff', {}, 'Operadores e permissões')

  async function take(staff: StaffList): Promise<void> {
    show(staff)
    // The change may be about whoever makes it.
    const app = await refreshApp()
    if (app.ok && !may(app.value, 'access.manage')) leavePlace()
  }

  return { staff: value, problem, refresh, take }
}
