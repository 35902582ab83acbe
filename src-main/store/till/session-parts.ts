import type { TerminalId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'
import type { Concern } from './closing-concerns'

/** The part the features above have in a session of the till, which knows none of them. */
export interface SessionParts {
  /** Whether something is being sold: meanwhile no till closes. */
  readonly isSelling: (db: ReadDb, terminalId: TerminalId) => boolean
  readonly concerns: readonly Concern[]
}
