import type { OperatorId, TerminalId } from '#shared/kernel/ids'
import type { Database } from '../../platform/database/connection'
import { holdJobs } from '../../platform/jobs/job-rows'
import { holdQueued } from '../../platform/messages/held-rows'
import { recordAudit } from '../audit/record-audit'
import { skipNumbers, skipUnknownNumbers } from './issued-numbers'
import { keepAsNews, pendingNote } from './restore-note'

const dayMs = 24 * 60 * 60_000

/**
 * What the first start with a restored copy owes: the audit entry, and numbers that no paper of the file set aside
 * carries. In one transaction with taking the note away, before anybody can sign in. Answers whether it was the first.
 */
export function finishRestore(database: Database, terminalId: TerminalId, now: number): boolean {
  if (pendingNote(database) === null) return false
  return database.write((db) => {
    const note = pendingNote(db)
    if (note === null) return false
    const { at, by, copy, takenAt, aside, numbers } = note
    if (numbers === null) skipUnknownNumbers(db, (at - takenAt) / dayMs)
    else skipNumbers(db, numbers)
    const operator = db.get<{ id: OperatorId }>('SELECT id FROM operator WHERE code = ?', by.code)
    recordAudit(db, {
      at: now,
      terminalId,
      operatorId: operator?.id ?? null,
      approverId: null,
      action: 'database.restore',
      saleId: null,
      detail: {
        operator: `${by.name} (${by.code})`,
        copy,
        setAside: aside ?? 'não havia arquivo',
        numbering: numbers === null ? 'saltada com folga' : 'depois da última usada',
      },
    })
    // What it would send may have gone out since the copy was taken.
    holdQueued(db)
    holdJobs(db, now)
    // Nor does it go on changing prices until somebody has looked.
    db.run("UPDATE bulk_edit SET state = 'stopped' WHERE state IN ('running', 'undoing')")
    keepAsNews(db)
    return true
  })
}
