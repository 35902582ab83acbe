import type { Desk, ReadDesk } from '../../platform/database/desk'
import { auditCommands, auditQueries, type AuditDeps } from './audit-handlers'

type Checked = Pick<AuditDeps, 'seals' | 'copies'> & { readonly desk: ReadDesk }
type Exported = Pick<AuditDeps, 'exportFolder' | 'timeZone' | 'readWorker'> & { readonly desk: Desk }

/** What main does for the trail. It stands below access, and so needs to know of a caller only who acts. */
export const auditMain = {
  queries: ({ desk, seals, copies }: Checked) => auditQueries(desk, { seals, copies }),
  commands: ({ desk, ...exporting }: Exported) => auditCommands(desk, exporting),
}
