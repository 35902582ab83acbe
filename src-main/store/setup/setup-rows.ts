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
  db.insert('branch', {
    id: branchId,
    uid: newId(),
    code: '1',
    name: branch.name,
    legal_name: shop.legalName,
    cnpj: shop.cnpj,
    address: '',
    city: branch.city,
    state: branch.state,
    phone: '',
    pix_key: branch.pixKey,
  })
  const uid = newId()
  db.insert('terminal', { id: terminal.number, uid, branch_id: branchId, name: terminal.name })
  writeSetting(db, 'terminal', { uid })
  db.insert('operator', {
    id: managerId,
    code: manager.code,
    name: manager.name,
    role: 'manager',
    pin_hash: pinHash,
    sells: 1,
  })
  return managerId
}
