import type { BranchId } from '#shared/kernel/ids'
import type { ReceiptShop } from '#shared/selling/receipt/receipt-shop'
import type { ReadDb } from '../../platform/database/connection'
import { readParameter } from '../settings/parameters-in-force'
import { branchProfile } from './branch-queries'

/** The branch's own data, as its papers show it. */
export function receiptShop(db: ReadDb, branchId: BranchId): ReceiptShop {
  const { receiptLogo, ...branch } = branchProfile(db, branchId)
  return { ...branch, logo: receiptLogo, footer: readParameter(db, 'receipt.footer', { branchId, id: null }) }
}
