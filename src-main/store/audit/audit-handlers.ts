import { ok } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { HandlersFor } from '../../platform/ipc/handlers'
import { auditPeople, searchAudit } from './audit-queries'
import type { AuditSeals } from './audit-seals'
import { exportAudit } from './export-audit'
import { verifyBeyond } from './verify-beyond'
import { verifyChain } from './verify-chain'

const pageSize = 100

interface AuditDeps {
  readonly exportFolder: string
  readonly backupFolder: string
  readonly seals: AuditSeals
}

export function auditHandlers(
  desk: Desk,
  { exportFolder, backupFolder, seals }: AuditDeps,
): HandlersFor<'audit.search' | 'audit.people' | 'audit.verify' | 'audit.export'> {
  const { database, terminal } = desk
  return {
    'audit.search': ({ after, ...filter }) => {
      const found = searchAudit(database, terminal.id, filter, after, pageSize + 1)
      return ok({ entries: found.slice(0, pageSize), more: found.length > pageSize })
    },
    'audit.people': () => ok(auditPeople(database)),
    'audit.verify': ({ after }) => {
      const walked = verifyChain(database, after)
      return ok({ ...walked, beyond: walked.done ? verifyBeyond(database, seals, backupFolder) : null })
    },
    'audit.export': async (filter, caller) => ok(await exportAudit(desk, caller, exportFolder, filter)),
  }
}
