import type { Instant, SaleId } from '#shared/kernel/ids'
import type { PointsProgramId } from '#shared/loyalty/port/program-id'
import { isFinished, type FinishedSale } from '#shared/selling/sale/sale'
import type { WriteDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { findSale } from '../../selling/sale/sale-queries'
import { intendEarning } from '../ledger/intend-earning'
import { basketLeft } from '../ledger/loyalty-basket-queries'
import { scorerOfSale } from '../ledger/scorer-rows'
import { pointsProgramsOf, pointsTable } from '../settings/loyalty-rules'

/** Points of a sale at one programme for whoever scores, of the goods that are left of it (FEATURES E5). */
export function intendPoints(
  db: WriteDb,
  sale: FinishedSale,
  program: PointsProgramId,
  at: Instant = sale.finishedAt,
): void {
  const scorer = scorerOfSale(db, sale.id)
  if (!scorer) return
  const brands = pointsTable(db, program, sale.branchId).brands.map(({ brandId }) => brandId)
  const basket = basketLeft(db, sale, ({ brandId }) => brandId !== null && brands.includes(brandId))
  if (basket.items.length === 0 || basket.total === 0) return
  const earning = { program, participationId: newId<string>(), member: scorer.taxId, basket }
  intendEarning(db, sale, earning, at, at)
}

/** The same once more, where a refusal counted goods that came back since: for what is left of a sale that stands. */
export function intendPointsAgain(db: WriteDb, saleId: SaleId, program: PointsProgramId, at: Instant): void {
  const sale = findSale(db, saleId)
  if (sale?.state !== 'finished' || !isFinished(sale)) return
  if (pointsProgramsOf(db, sale.branchId).includes(program)) intendPoints(db, sale, program, at)
}
