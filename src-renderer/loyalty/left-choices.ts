import type { SaleId } from '../../src-shared/ids'

/** Campaigns the cashier left for later, until the program starts again. */
const left = new Set<SaleId>()

export function leaveForLater(saleId: SaleId): void {
  left.add(saleId)
}

export function isLeftForLater(saleId: SaleId): boolean {
  return left.has(saleId)
}
