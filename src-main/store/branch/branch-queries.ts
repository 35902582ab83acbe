import type { BranchId, TerminalId } from '#shared/kernel/ids'
import type { ReadDb } from '../../platform/database/connection'

/** Who a branch is on its papers and for its bank. */
interface BranchProfile {
  readonly id: BranchId
  readonly name: string
  readonly legalName: string
  readonly cnpj: string
  readonly address: string
  readonly city: string
  readonly state: string
  readonly phone: string
  readonly pixKey: string | null
  readonly receiptLogo: string | null
}

export function branchProfile(db: ReadDb, id: BranchId): BranchProfile {
  const branch = db.get<BranchProfile>(
    `SELECT id, name, legal_name AS legalName, cnpj, address, city, state, phone, pix_key AS pixKey,
            receipt_logo AS receiptLogo
     FROM branch WHERE id = ?`,
    id,
  )
  if (!branch) throw new Error(`Branch ${id} is not in the database`)
  return branch
}

export interface Terminal {
  readonly id: TerminalId
  readonly name: string
  readonly branchId: BranchId
}

/** What the branch is called on every till. */
export function branchUid(db: ReadDb, id: BranchId): string {
  const row = db.get<{ uid: string }>('SELECT uid FROM branch WHERE id = ?', id)
  if (!row) throw new Error(`Branch ${id} is not in the database`)
  return row.uid
}

/** Every branch, by what every till calls it and by name. */
export function branchNames(db: ReadDb): { readonly uid: string; readonly name: string }[] {
  return db.all('SELECT uid, name FROM branch ORDER BY fold(name), id')
}

/** Which terminal of this file is called so on every till. */
export function terminalByUid(db: ReadDb, uid: string): TerminalId {
  const row = db.get<{ id: TerminalId }>('SELECT id FROM terminal WHERE uid = ?', uid)
  if (!row) throw new Error(`Terminal ${uid} is not in the database`)
  return row.id
}

/** Whether more than one terminal of the branch counts papers of its own. */
export function hasSeveralTerminals(db: ReadDb, id: BranchId): boolean {
  return db.all('SELECT id FROM terminal WHERE branch_id IN (?) LIMIT 2', id).length > 1
}

export function findTerminal(db: ReadDb, id: TerminalId): Terminal | undefined {
  return db.get('SELECT id, name, branch_id AS branchId FROM terminal WHERE id = ?', id)
}
