import type { accessContract } from '#shared/store/access/access-operations'
import type { staffContract } from '#shared/store/access/staff-operations'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { Log } from '../../platform/logging/log'
import { accessCommands, accessQueries } from './access-handlers'
import type { Approvals } from './approvals'
import type { MainFeature } from './handlers'
import type { PinPepper } from './pin-pepper'
import type { Session } from './session'
import { staffCommands, staffQueries } from './staff-handlers'

interface AccessWork {
  readonly desk: Desk
  readonly pepper: PinPepper
  readonly session: Session
  readonly approvals: Approvals
  readonly log: Log
}

/** What main does for who works here. */
export const accessMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => ({ ...accessQueries(desk), ...staffQueries(desk) }),
  commands: ({ desk, pepper, session, approvals, log }: AccessWork) => ({
    ...accessCommands({ ...desk, pepper, session, approvals, log }),
    ...staffCommands(desk),
  }),
} satisfies MainFeature<typeof accessContract & typeof staffContract>
