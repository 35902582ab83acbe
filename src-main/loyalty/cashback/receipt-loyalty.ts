import type { PricedSale } from '#shared/goods/pricing/price-sale'
import { cashbackWays } from '#shared/loyalty/port/program-id'
import type { ReceiptLoyalty } from '#shared/selling/receipt/blocks/loyalty-blocks'
import type { Sale } from '#shared/selling/sale/sale'
import type { ReadDb } from '../../platform/database/connection'
import { scorerOfSale } from '../scoring/scorer-rows'
import { participationIn } from './participation-rows'
import { viewLoyalty } from './view-loyalty'

/** What a finished sale's receipt says of loyalty: nothing of programmes nobody took part in. */
export function receiptLoyalty(db: ReadDb, sale: Sale, figures: PricedSale): ReceiptLoyalty {
  const takesPart = participationIn(db, sale)?.state === 'open'
  // Most sales: the programmes themselves need not be asked for.
  if (!takesPart && scorerOfSale(db, sale.id) === undefined) return { cashback: null, points: null }
  const { cashback, points } = viewLoyalty(db, sale, figures)
  return {
    cashback:
      cashback === null || cashback.who.kind === 'nobody' || !takesPart
        ? null
        : {
            name: cashback.name,
            maskedMember: cashback.who.masked,
            used: cashback.used,
            earned: cashback.earned,
            earnsLater: cashbackWays[cashback.program].earns,
          },
    points: points?.scorer
      ? { name: points.name, maskedMember: points.scorer.maskedTaxId, preview: points.preview }
      : null,
  }
}
