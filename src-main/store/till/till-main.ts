import type { tillFeature } from '#shared/store/till/till-feature'
import type { Papers } from '../../devices/device/print-queue'
import type { CashDrawer } from '../../devices/hardware/cash-drawer'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../access/handlers'
import { cashCommands, cashQueries } from './cash-handlers'
import { closingCommands, closingQueries } from './closing-handlers'
import { drawerCommands } from './drawer-handlers'
import type { SessionParts } from './session-parts'
import { tillCommands, tillQueries } from './till-handlers'
import type { Attendance } from './till-keeping'

interface TillWork {
  readonly desk: Desk
  readonly papers: Papers
  readonly drawer: CashDrawer
  readonly attendance: Attendance
  readonly sessionParts: SessionParts
  readonly onTillClosed: () => void
}

/** What main does for the till and its drawer. */
export const tillMain = {
  queries: ({ desk, sessionParts }: { readonly desk: ReadDesk; readonly sessionParts: SessionParts }) => ({
    ...tillQueries(desk, sessionParts),
    ...cashQueries(desk),
    ...closingQueries(desk),
  }),
  commands: ({ desk, papers, drawer, attendance, sessionParts, onTillClosed }: TillWork) => ({
    ...tillCommands({ desk, papers, attendance, parts: sessionParts, onClosed: onTillClosed }),
    ...cashCommands(desk, papers, drawer),
    ...drawerCommands(desk, drawer),
    ...closingCommands(desk, papers),
  }),
} satisfies MainFeature<(typeof tillFeature)['operations']>
