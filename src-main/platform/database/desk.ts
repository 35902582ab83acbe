import type { BranchId, TerminalId } from '#shared/kernel/ids'
import type { Database } from './connection'

/** Where a use case works: the shop's file, the clock, and the terminal it stands at. */
export interface Desk {
  readonly database: Database
  readonly now: () => number
  readonly terminal: { readonly id: TerminalId; readonly branchId: BranchId }
}
