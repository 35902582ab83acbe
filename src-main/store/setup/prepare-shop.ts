import { maskTaxId } from '#shared/customers/customer/tax-id'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { NewShop } from '#shared/store/setup/new-shop'
import type { Database } from '../../platform/database/connection'
import { hashPin } from '../access/pin'
import { recordAudit } from '../audit/record-audit'
import { hasShop, insertShop } from './setup-rows'

type ShopExists = { readonly code: 'shop-exists' }

/**
 * Makes an empty file a shop's, in one transaction that opens the audit trail. Refused as soon as there is a shop or an
 * operator: it needs no sign-in, and must never be a way to become a manager later.
 */
export async function prepareShop(
  database: Database,
  now: () => number,
  shop: NewShop,
): Promise<Result<null, ShopExists>> {
  if (hasShop(database)) return fail({ code: 'shop-exists' })
  const pinHash = await hashPin(shop.manager.pin)
  return database.write((db) => {
    // Asked again: another call may have finished while scrypt worked.
    if (hasShop(db)) return fail({ code: 'shop-exists' })
    const managerId = insertShop(db, shop, pinHash)
    const { branch, terminal, manager } = shop
    recordAudit(db, {
      at: now(),
      terminalId: terminal.number,
      operatorId: managerId,
      approverId: null,
      action: 'setup.prepare-shop',
      saleId: null,
      detail: {
        branch: branch.name,
        cnpj: maskTaxId(shop.cnpj),
        terminal: terminal.name,
        manager: { code: manager.code, name: manager.name },
      },
    })
    return ok(null)
  })
}
