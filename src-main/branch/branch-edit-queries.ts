import type { BranchData, BranchView } from '../../src-shared/branch/branch'
import type { BranchId, TerminalId } from '../../src-shared/ids'
import { parameterOf } from '../../src-shared/settings/parameters'
import { resolveParameter } from '../../src-shared/settings/resolve-parameter'
import type { ReadDb, WriteDb } from '../database/connection'
import { listTerminals } from '../settings/branch-queries'
import { storedParameters } from '../settings/parameter-queries'

type BranchRow = Omit<BranchView, 'footer' | 'inheritedFooter' | 'terminals'>

/** Every branch with its terminals, as it may be edited. */
export function listBranches(db: ReadDb): BranchView[] {
  const terminals = listTerminals(db)
  return db
    .all<BranchRow>(
      `SELECT id, code, name, legal_name AS legalName, cnpj, address, city, state, phone, pix_key AS pixKey,
              receipt_logo AS logo
       FROM branch ORDER BY id`,
    )
    .map((row) => ({
      ...row,
      ...footerOf(db, row.id),
      terminals: terminals
        .filter(({ branchId }) => branchId === row.id)
        .map(({ id, name }) => ({ id, name })),
    }))
}

function footerOf(db: ReadDb, branchId: BranchId): Pick<BranchView, 'footer' | 'inheritedFooter'> {
  const footer = parameterOf('receipt.footer')
  const stored = storedParameters(db, { branchId, id: null }).filter(({ key }) => key === footer.key)
  const own = resolveParameter(footer, stored).scopes.find(({ scope }) => scope === 'branch')
  const above = stored.filter(({ scope }) => scope === 'company')
  return {
    footer: own?.state === 'set' ? own.value : null,
    inheritedFooter: resolveParameter(footer, above).value,
  }
}

export function updateBranch(db: WriteDb, branch: BranchData): void {
  db.run(
    `UPDATE branch SET name = ?, legal_name = ?, cnpj = ?, address = ?, city = ?, state = ?, phone = ?, pix_key = ?,
            receipt_logo = ? WHERE id = ?`,
    branch.name,
    branch.legalName,
    branch.cnpj,
    branch.address,
    branch.city,
    branch.state,
    branch.phone,
    branch.pixKey,
    branch.logo,
    branch.id,
  )
}

export function updateTerminalName(db: WriteDb, id: TerminalId, name: string): void {
  db.run('UPDATE terminal SET name = ? WHERE id = ?', name, id)
}
