import { ok } from '#shared/kernel/result'
import type { Guards } from '../../platform/ipc/guards'
import type { Approvals } from './approvals'
import { authorize, type Caller } from './caller'
import type { Staff } from './role-queries'
import type { Session } from './session'

/** Who is signed in, and whether they may do what they ask, by their own right or with somebody's approval for it. */
export function createAdmission(
  session: Pick<Session, 'current'>,
  approvals: Pick<Approvals, 'take'>,
): Pick<Guards<Staff, Caller>, 'signedIn' | 'admit'> {
  return {
    signedIn: () => session.current(),
    admit: (staff, { operation, input, permission, approvalId }) => {
      const granted =
        approvalId === undefined ? undefined : approvals.take(approvalId, staff.operator, operation, input)
      const caller = { ...staff, approver: null, granted }
      if (permission === 'signed-in') return ok(caller)
      const authority = authorize(caller, permission)
      return authority.ok ? ok({ ...caller, approver: authority.value.approver }) : authority
    },
  }
}
