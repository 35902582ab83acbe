import type { BranchId, BrandId } from '#shared/kernel/ids'
import type { ProgramPlace } from '#shared/loyalty/settings/program-settings'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { branchUid } from '../../store/branch/branch-queries'

/** The company's rows. */
const COMPANY = 0

/** What one place says, by field. */
export function programValues(db: ReadDb, { program, branchId }: ProgramPlace): Record<string, string> {
  const rows = db.all<{ field: string; value: string }>(
    'SELECT field, value FROM program_setting WHERE program = ? AND branch_id = ?',
    program,
    branchId ?? COMPANY,
  )
  return Object.fromEntries(rows.map(({ field, value }) => [field, value]))
}

/** An empty value takes the field away. */
export function writeProgramValue(
  db: WriteDb,
  { program, branchId }: ProgramPlace,
  field: string,
  value: string,
): void {
  if (value === '') {
    db.run(
      'DELETE FROM program_setting WHERE program = ? AND branch_id = ? AND field = ?',
      program,
      branchId ?? COMPANY,
      field,
    )
    return
  }
  db.put('program_setting', { program, branch_id: branchId ?? COMPANY, field, value })
}

/** The name under which a programme's secret of a place is kept: the same in every file of the company. */
export function secretName(db: ReadDb, { program, branchId }: ProgramPlace, field: string): string {
  return `${program}/${branchId === null ? 'company' : branchUid(db, branchId)}/${field}`
}

/** What an operator knows a branch by. */
interface BranchIdentity {
  readonly id: BranchId
  readonly code: string
  readonly name: string
  readonly cnpj: string
}

export function branchIdentity(db: ReadDb, id: BranchId): BranchIdentity | undefined {
  return db.get('SELECT id, code, name, cnpj FROM branch WHERE id = ?', id)
}

export function branchNames(db: ReadDb): Pick<BranchIdentity, 'id' | 'name'>[] {
  return db.all('SELECT id, name FROM branch ORDER BY id')
}

export function listBrands(db: ReadDb): { readonly id: BrandId; readonly name: string }[] {
  return db.all('SELECT id, name FROM brand ORDER BY name')
}
