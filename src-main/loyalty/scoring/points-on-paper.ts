import type { PricedSale } from '#shared/goods/pricing/price-sale'
import { programName } from '#shared/loyalty/port/program-id'
import { text } from '#shared/selling/receipt/blocks/receipt-blocks'
import type { ReceiptBlock } from '#shared/selling/receipt/receipt-document'
import type { Sale } from '#shared/selling/sale/sale'
import type { ReadDb } from '../../platform/database/connection'
import { scorerOfSale, viewScorer } from '../ledger/scorer-rows'
import { pointsProgramsOf } from '../settings/loyalty-rules'
import { pointsPreview } from './points-preview'

/** What a sale's receipt says of points at each programme that scores: nothing where nobody does. The CPF masked. */
export function pointsOnPaper(db: ReadDb, sale: Sale, figures: PricedSale): ReceiptBlock[] {
  const scorer = scorerOfSale(db, sale.id)
  // Most sales: the programmes themselves need not be asked for.
  if (scorer === undefined) return []
  return pointsProgramsOf(db, sale.branchId)
    .flatMap((program) => [
      `${programName(program)}: ${viewScorer(scorer).maskedTaxId}`,
      `Pontos previstos: ${pointsPreview(db, program, sale.branchId, sale, figures)}`,
    ])
    .map((line) => text(line))
}
