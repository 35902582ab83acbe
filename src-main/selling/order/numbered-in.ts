import type { BranchId, TerminalId } from '#shared/kernel/ids'
import { formatOrderNumber, type OrderNumber } from '#shared/selling/order/order-number'
import type { ReadDb } from '../../platform/database/connection'
import { hasSeveralTerminals } from '../../store/branch/branch-queries'

interface Counted {
  readonly number: number
  readonly terminalId: TerminalId
}

/** How the numbers of a branch's orders are told: with the terminal where several count. */
export function numberedIn(db: ReadDb, branchId: BranchId): (order: Counted) => OrderNumber {
  const several = hasSeveralTerminals(db, branchId)
  return ({ number, terminalId }) => ({ number, numberedAt: several ? terminalId : null })
}

/** An order's number as text that is kept: it says which till counted, wherever it is read. */
export function keptNumber(db: ReadDb, order: Counted & { readonly branchId: BranchId }): string {
  return formatOrderNumber(numberedIn(db, order.branchId)(order))
}
