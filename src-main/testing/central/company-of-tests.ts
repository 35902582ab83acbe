import type { TerminalId } from '#shared/kernel/ids'
import { sharedDocuments } from '../../compose/features'
import type { CentralLink } from '../../platform/central-link/central-link'
import { centralKey } from '../../platform/central-link/enrol'
import { ownUids } from '../../platform/central-link/link-rows'
import type { Database } from '../../platform/database/connection'
import { writeSecret } from '../../platform/secrets/secret-rows'
import { loopbackCentral } from './loopback-central'

/** Where tests run in a company (`in-a-company.ts`): its Central, and the tills a test opened. */
export interface Company {
  readonly central: ReturnType<typeof loopbackCentral>
  readonly tills: {
    readonly till: { readonly database: Database; readonly central: Pick<CentralLink, 'sync'> }
    readonly terminalId: TerminalId
  }[]
}

let company: Company | null = null

/** The company tills stand in; null where each stands alone, as in most tests. */
export const companyOfTests = (): Company | null => company

export function foundCompany(): Company {
  company = { central: loopbackCentral(sharedDocuments.map(({ kind }) => kind)), tills: [] }
  return company
}

/** The terminal joined before it did anything, as if it always had been the company's. */
export function joinCompany({ central }: Company, database: Database, terminalId: TerminalId): void {
  if (database.get('SELECT 1 FROM central_link WHERE terminal_id = ?', terminalId)) return
  const { terminal, branch } = ownUids(database, terminalId)
  const key = central.bear(terminal, branch)
  database.write((db) => {
    db.insert('central_link', { terminal_id: terminalId, epoch: 1, is_telling: 1 })
    writeSecret(db, centralKey(terminal), { protection: 'system', value: [...key].reverse().join('') })
  })
}
