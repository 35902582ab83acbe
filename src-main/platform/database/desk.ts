import type { BranchId, TerminalId } from '#shared/kernel/ids'
import type { Database, ReadDb } from './connection'

/** Where something is looked up: the shop's file, which cannot be written from here, the clock, and the terminal. */
export interface ReadDesk {
  readonly database: ReadDb
  readonly now: () => number
  readonly terminal: { readonly id: TerminalId; readonly branchId: BranchId }
}

/** Where a use case works: the shop's file, the clock, and the terminal it stands at. */
export interface Desk extends ReadDesk {
  readonly database: Database
}
