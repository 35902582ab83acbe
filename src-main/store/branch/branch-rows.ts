import { branchIdSchema, type BranchId, type TerminalId } from '#shared/kernel/ids'
import type { BranchData, BranchView, NewBranch, NewTerminal } from '#shared/store/branch/branch'
import { parameterOf } from '#shared/store/settings/parameters'
import { resolveParameter } from '#shared/store/settings/resolve-parameter'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { storedParameters } from '../settings/parameter-rows'

type TerminalRow = BranchView['terminals'][number] & { readonly branchId: BranchId }

type BranchRow = Omit<BranchView, 'footer' | 'inheritedFooter' | 'terminals'>

/** Every branch with its terminals, as it may be edited. */
export function listBranches(db: ReadDb): BranchView[] {
  const terminals = db.all<TerminalRow>(
    `SELECT id, branch_id AS branchId, name, next_sale_number AS nextSaleNumber,
            next_return_number AS nextReturnNumber
     FROM terminal ORDER BY id`,
  )
  return db
    .all<BranchRow>(
      `SELECT id, code, name, legal_name AS legalName, cnpj, address, city, state, time_zone AS timeZone, phone,
              pix_key AS pixKey, receipt_logo AS logo
       FROM branch ORDER BY id`,
    )
    .map((row) => ({
      ...row,
      ...footerOf(db, row.id),
      terminals: terminals
        .filter(({ branchId }) => branchId === row.id)
        .map(({ id, name, nextSaleNumber, nextReturnNumber }) => ({
          id,
          name,
          nextSaleNumber,
          nextReturnNumber,
        })),
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
  db.update('branch', branch.id, {
    name: branch.name,
    legal_name: branch.legalName,
    cnpj: branch.cnpj,
    address: branch.address,
    city: branch.city,
    state: branch.state,
    time_zone: branch.timeZone,
    phone: branch.phone,
    pix_key: branch.pixKey,
    receipt_logo: branch.logo,
  })
}

/** Answers the new branch's code, the next number no branch has, and its id. */
export function insertBranch(
  db: WriteDb,
  branch: NewBranch,
): { readonly id: BranchId; readonly code: string } {
  const row = db.get<{ next: number }>(
    'SELECT coalesce(max(max(id, CAST(code AS INTEGER))), 0) + 1 AS next FROM branch',
  )
  const number = row?.next ?? 1
  db.insert('branch', {
    id: number,
    uid: newId(),
    code: String(number),
    name: branch.name,
    legal_name: branch.legalName,
    cnpj: branch.cnpj,
    address: branch.address,
    city: branch.city,
    state: branch.state,
    time_zone: branch.timeZone,
    phone: branch.phone,
    pix_key: branch.pixKey,
    receipt_logo: branch.logo,
  })
  return { id: branchIdSchema.parse(number), code: String(number) }
}

export function insertTerminal(db: WriteDb, { number, branchId, name }: NewTerminal): void {
  db.insert('terminal', { id: number, uid: newId(), branch_id: branchId, name })
}

export function updateTerminalName(db: WriteDb, id: TerminalId, name: string): void {
  db.run('UPDATE terminal SET name = ? WHERE id = ?', name, id)
}
