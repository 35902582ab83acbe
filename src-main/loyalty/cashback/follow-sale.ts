import { cashbackProgram } from '#shared/loyalty/port/program-id'
import { soldLines, type Sale } from '#shared/selling/sale/sale'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { participationIn, saveParticipation, type Participation } from '../ledger/participation-rows'
import { without } from './benefit-on-sale'
import { dropParticipation, releaseReservations } from './undo-benefit'

/**
 * Keeps loyalty true to a sale that changes, in the transaction that changes it (FEATURES C12): another customer, or a
 * sale set aside or given up, ends the participation; other goods or discounts make its quote stale and give back what
 * was reserved. Answers the sale with the benefit it keeps.
 */
export function followSale(db: WriteDb, clock: Pick<Desk, 'now'>, before: Sale, after: Sale): Sale {
  const taking = participationIn(db, before)
  if (!taking) return after
  if (after.state === 'parked' || after.state === 'cancelled' || after.customerId !== taking.customerId) {
    dropParticipation(db, clock, taking)
    return without(after, taking)
  }
  return goodsOf(before) === goodsOf(after) ? after : outdate(db, clock, taking, after)
}

function outdate(db: WriteDb, clock: Pick<Desk, 'now'>, taking: Participation, sale: Sale): Sale {
  releaseReservations(db, clock, taking)
  saveParticipation(db, { ...taking, quoteStale: taking.quote !== null })
  // Asked for again by itself where no PIN is needed: until then the customer goes on seeing what they had.
  return cashbackProgram(taking.program).asksPin ? without(sale, taking) : sale
}

/** What a quote depends on. */
function goodsOf(sale: Sale): string {
  const lines = soldLines(sale).map(({ id, quantity, labelPrice, discount }) => [
    id,
    quantity,
    labelPrice,
    discount,
  ])
  return JSON.stringify([lines, sale.discount, sale.pricedAt])
}
