import type { SaleId } from '#shared/kernel/ids'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import { undoneLines } from '#shared/loyalty/telling/undone-lines'
import { text } from '#shared/selling/receipt/blocks/receipt-blocks'
import type { ReceiptBlock } from '#shared/selling/receipt/receipt-document'
import type { ReadDb } from '../../platform/database/connection'
import { loyaltyOutcomes } from './loyalty-outcomes'

/** What papers say of a sale undone at some programmes, as it stands there now. */
export function undoneOnPaper(
  db: ReadDb,
  saleId: SaleId,
  programs: readonly LoyaltyProgramId[],
): ReceiptBlock[] {
  return undoneLines(loyaltyOutcomes(db, saleId, programs)).map((line) => text(line))
}
