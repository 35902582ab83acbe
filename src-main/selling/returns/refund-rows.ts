import type { SaleId } from '#shared/kernel/ids'
import { max, min, subtract, sumBy, ZERO, type Cents } from '#shared/kernel/money/cents'
import { countedAmount } from '#shared/selling/payment/settle'
import { tenderDefinition } from '#shared/selling/payment/tender'
import type { RefundableTender } from '#shared/selling/returns/same-tender'
import type { ReadDb } from '../../platform/database/connection'
import { openInstallments } from '../receivable/receivable-rows'
import { tendersOfSale } from '../sale/tender-rows'
import { refundedTo } from './return-rows'

/** The tenders of a finished sale with what each may still give back: the change was never the shop's. */
export function refundableTenders(db: ReadDb, saleId: SaleId): RefundableTender[] {
  let change = saleChange(db, saleId)
  return tendersOfSale(db, saleId).map((tender) => {
    const { givesChange, refund } = tenderDefinition(tender.kind)
    const givenAsChange = givesChange ? min(change, tender.amount) : ZERO
    change = subtract(change, givenAsChange)
    const kept = subtract(countedAmount(tender), givenAsChange)
    const left = max(ZERO, subtract(kept, refundedTo(db, tender.id)))
    const owed = refund.isOwed ? sumBy(openInstallments(db, tender.id), (one) => one.owed) : ZERO
    return { tenderId: tender.id, kind: tender.kind, left, open: min(owed, left) }
  })
}

function saleChange(db: ReadDb, saleId: SaleId): Cents {
  return (
    db.get<{ change: Cents }>('SELECT change_cents AS change FROM sale WHERE id = ?', saleId)?.change ?? ZERO
  )
}
