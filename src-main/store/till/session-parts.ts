import type { TerminalId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'
import type { Concern } from './closing-concerns'

/** A feature that may have something unsettled when the till closes. */
export interface Concerned {
  readonly concerns: readonly Concern[]
}

/** The part the features above have in a session of the till, which knows none of them. */
export interface SessionParts extends Concerned {
  /** Whether something is being sold: meanwhile no till closes. */
  readonly isSelling: (db: ReadDb, terminalId: TerminalId) => boolean
}
