import type { Instant } from '#shared/kernel/ids'
import type { LoyaltyBasket } from '#shared/loyalty/port/loyalty-basket'
import type { FinishedSale } from '#shared/selling/sale/sale'
import type { WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { insertEarning, type Earning } from './earning-rows'
import { intend } from './loyalty-work'

interface Earner extends Pick<Earning, 'program' | 'participationId' | 'member'> {
  readonly basket: LoyaltyBasket
}

/** What a finished sale earns for somebody, told by queue and not before a moment. */
export function intendEarning(
  db: WriteDb,
  { id: saleId, finishedAt }: FinishedSale,
  { basket, ...earner }: Earner,
  notBefore: Instant,
  at: Instant = finishedAt,
): void {
  const earningId = newId<string>()
  insertEarning(db, { id: earningId, saleId, ...earner, at })
  intend(db, 'earn', { saleId, program: earner.program, earningId, basket, replaces: null }, at, notBefore)
}
