import type { TerminalId } from '#shared/kernel/ids'
import type { Database, WriteDb } from '../database/connection'
import { appendFact } from './fact-rows'
import type { FactSource } from './fact-source'
import { linkState } from './link-rows'

/** Where acts write what they are told as, in their own transaction. A till that stands alone writes nothing. */
export interface FactLog {
  readonly isTelling: () => boolean
  readonly tell: (db: WriteDb, source: FactSource, subject: string) => void
}

/** Whether facts are written is known without asking the file: a sale of a till that stands alone pays nothing for it. */
export function createFactLog(database: Database, terminalId: TerminalId) {
  let isTelling = false
  function refresh(): void {
    isTelling = linkState(database, terminalId)?.isTelling === true
  }
  refresh()
  return {
    isTelling: () => isTelling,
    tell: (db: WriteDb, source: FactSource, subject: string): void => {
      const epoch = isTelling ? (linkState(db, terminalId)?.epoch ?? null) : null
      if (epoch !== null) appendFact(db, { terminalId, epoch }, source, subject)
    },
    /** After a commit that changed whether, or in which epoch, the till tells. */
    refresh,
  }
}
