import { ok } from '#shared/kernel/result'
import type { auditContract } from '#shared/store/audit/audit-operations'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { HandlersOf } from '../../platform/ipc/handlers'
import type { ReadWorker } from '../../platform/worker/read-worker'
import { auditPeople, searchAudit } from './audit-queries'
import type { AuditSeals } from './audit-seals'
import type { AuditTasks } from './audit-tasks'
import type { Actor } from './record-action'
import { takeOutBeside } from './take-out-beside'
import { verifyBeyond, type TrailCopy } from './verify-beyond'
import { verifyChain } from './verify-chain'

const pageSize = 100

export interface AuditDeps {
  readonly exportFolder: string
  readonly seals: AuditSeals
  /** The copies of the file there are. */
  readonly copies: () => readonly TrailCopy[]
  /** What the branch's papers are dated in. */
  readonly timeZone: () => string
  readonly readWorker: ReadWorker<AuditTasks>
}

export function auditQueries(
  desk: ReadDesk,
  { seals, copies }: Pick<AuditDeps, 'seals' | 'copies'>,
): HandlersOf<'query', typeof auditContract, Actor> {
  const { database, terminal } = desk
  return {
    'audit.search': ({ after, ...filter }) => {
      const found = searchAudit(database, terminal.id, filter, after, pageSize + 1)
      return ok({ entries: found.slice(0, pageSize), more: found.length > pageSize })
    },
    'audit.people': () => ok(auditPeople(database)),
    'audit.verify': ({ after }) => {
      const walked = verifyChain(database, after)
      return ok({ ...walked, beyond: walked.done ? verifyBeyond(database, seals, copies()) : null })
    },
  }
}

export function auditCommands(
  desk: Desk,
  { exportFolder, timeZone: zone, readWorker }: Pick<AuditDeps, 'exportFolder' | 'timeZone' | 'readWorker'>,
): HandlersOf<'command', typeof auditContract, Actor> {
  return {
    'audit.export': (filter, caller) => {
      const timeZone = zone()
      const terminalId = desk.terminal.id
      const taken = { name: 'auditoria', extension: 'csv', action: 'audit.export', timeZone } as const
      return takeOutBeside(desk, caller, exportFolder, taken, (file) =>
        readWorker.run('audit.export', { filter, terminalId, timeZone, file }),
      )
    },
  }
}
