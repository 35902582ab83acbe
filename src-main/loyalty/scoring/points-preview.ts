import type { PricedSale } from '#shared/goods/pricing/price-sale'
import { ZERO } from '#shared/kernel/money/cents'
import type { PointsProgramId } from '#shared/loyalty/port/program-id'
import { pointsOf } from '#shared/loyalty/settings/points-table'
import { soldLines, type Basket, type Sale } from '#shared/selling/sale/sale'
import type { ReadDb } from '../../platform/database/connection'
import { pointsTable } from '../settings/loyalty-rules'

/** Points of what is bought, by the store's table for a programme; a cashback is a discount like any other. */
export function pointsPreview(
  db: ReadDb,
  program: PointsProgramId,
  branchId: Sale['branchId'],
  basket: Basket,
  figures: PricedSale,
): number {
  const nets = new Map(figures.lines.map(({ id, net }) => [id, net]))
  const lines = soldLines(basket).map((line) => ({ ...line, net: nets.get(line.id) ?? ZERO }))
  return pointsOf(pointsTable(db, program, branchId), lines)
}
