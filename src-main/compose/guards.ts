import type { CentralLink } from '../platform/central-link/central-link'
import type { Desk } from '../platform/database/desk'
import type { Guards } from '../platform/ipc/guards'
import { createAdmission } from '../store/access/admission'
import type { Approvals } from '../store/access/approvals'
import type { Caller } from '../store/access/caller'
import type { Staff } from '../store/access/role-queries'
import type { Session } from '../store/access/session'
import type { ClockWatch } from '../store/clock/clock-watch'
import { tillLeftFor } from '../store/till/till-keeping'

interface GuardDeps {
  readonly desk: Desk
  readonly session: Session
  readonly approvals: Approvals
  readonly clock: ClockWatch
  readonly central: Pick<CentralLink, 'stopped'>
}

/** What holds a call back at a till that sells. */
export function composeGuards({
  desk,
  session,
  approvals,
  clock,
  central,
}: GuardDeps): Guards<Staff, Caller> {
  return {
    ...createAdmission(session, approvals),
    ownTerminal: () => {
      const why = central.stopped()
      return why && { code: 'terminal-stopped', why }
    },
    ownTill: (caller) => tillLeftFor(desk, caller),
    believedClock: () => clock.doubted(),
  }
}
