import { branchIdSchema, type OperatorId } from '#shared/kernel/ids'
import type { NewShop } from '#shared/store/setup/new-shop'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { writeSetting } from '../settings/setting-rows'

/** Whether somebody's shop is in the file: then it is never set up again. */
export function hasShop(db: ReadDb): boolean {
  return db.get('SELECT 1 FROM branch UNION ALL SELECT 1 FROM operator LIMIT 1') !== undefined
}

/** Writes the first branch, terminal and manager of an empty file; answers the manager's id. */
export function insertShop(db: WriteDb, shop: NewShop, pinHash: string): OperatorId {
  const branchId = branchIdSchema.parse(1)
  const managerId = newId<OperatorId>()
  const { branch, terminal, manager } = shop
  db.run(
    `INSERT INTO branch (id, uid, code, name, legal_name, cnpj, address, city, state, phone, pix_key)
     VALUES (?, ?, '1', ?, ?, ?, '', ?, ?, '', ?)`,
    branchId,
    newId(),
    branch.name,
    shop.legalName,
    shop.cnpj,
    branch.city,
    branch.state,
    branch.pixKey,
  )
  db.run(
    'INSERT INTO terminal (id, uid, branch_id, name) VALUES (?, ?, ?, ?)',
    terminal.number,
    newId(),
    branchId,
    terminal.name,
  )
  writeSetting(db, 'terminal', { id: terminal.number })
  db.run(
    "INSERT INTO operator (id, code, name, role, pin_hash, sells) VALUES (?, ?, ?, 'manager', ?, 1)",
    managerId,
    manager.code,
    manager.name,
    pinHash,
  )
  return managerId
}
