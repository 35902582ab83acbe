import type { PricedSale } from '#shared/goods/pricing/price-sale'
import { cashbackProgram, programName } from '#shared/loyalty/port/program-id'
import type { ReceiptLoyalty } from '#shared/selling/receipt/blocks/loyalty-blocks'
import type { Sale } from '#shared/selling/sale/sale'
import type { ReadDb } from '../../platform/database/connection'
import { participationIn } from '../ledger/participation-rows'
import { scorerOfSale, viewScorer } from '../ledger/scorer-rows'
import { pointsPreview } from '../scoring/points-preview'
import { pointsProgramsOf } from '../settings/loyalty-rules'
import { viewLoyalty } from './view-loyalty'

/** What a finished sale's receipt says of loyalty: nothing of programmes nobody took part in. */
export function receiptLoyalty(db: ReadDb, sale: Sale, figures: PricedSale): ReceiptLoyalty {
  const takesPart = participationIn(db, sale)?.state === 'open'
  const scorer = scorerOfSale(db, sale.id)
  // Most sales: the programmes themselves need not be asked for.
  if (!takesPart && scorer === undefined) return { cashback: null, points: [] }
  const { cashback } = viewLoyalty(db, sale, figures)
  return {
    cashback:
      cashback === null || cashback.who.kind === 'nobody' || !takesPart
        ? null
        : {
            name: cashback.name,
            maskedMember: cashback.who.masked,
            used: cashback.used,
            earned: cashback.earned,
            earnsLater: cashbackProgram(cashback.program).earns,
          },
    points:
      scorer === undefined
        ? []
        : pointsProgramsOf(db, sale.branchId).map((program) => ({
            name: programName(program),
            maskedMember: viewScorer(scorer).maskedTaxId,
            preview: pointsPreview(db, program, sale.branchId, sale, figures),
          })),
  }
}
