import type { SaleId } from '#shared/kernel/ids'
import { thousandths, type Thousandths } from '#shared/kernel/money/quantity'
import { cashbackProgram, pointsProgramIds, type PointsProgramId } from '#shared/loyalty/port/program-id'
import { leftOf } from '#shared/selling/returns/returned-share'
import { soldLines, type Sale } from '#shared/selling/sale/sale'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { soldLinesOf, type ReturnLine } from '../../selling/returns/return-rows'
import { takeBackPoints } from '../scoring/take-back-points'
import { pointsTable } from './loyalty-rules'
import { participationOf } from './participation-rows'
import { undoCashback } from './undo-benefit'

type Clock = Pick<Desk, 'now'>

/** A finished sale was cancelled: everything it used and earned is undone (FEATURES C8, D7, E5). */
export function undoLoyalty(db: WriteDb, clock: Clock, saleId: SaleId): void {
  const taking = participationOf(db, saleId)
  if (taking?.state === 'open') undoCashback(db, clock, taking, 'void')
  for (const program of pointsProgramIds)
    takeBackPoints(db, clock, saleId, program, { reason: 'void', items: null })
}

/** Goods came back: all of it is undone at one operator, a part at another (FEATURES C9, D7, E5). */
export function returnLoyalty(db: WriteDb, clock: Clock, sale: Sale, lines: readonly ReturnLine[]): void {
  const isAllBack = soldLinesOf(db, sale.id).every((line) => leftOf(line) === 0)
  const taking = participationOf(db, sale.id)
  if (taking?.state === 'open' && (isAllBack || cashbackProgram(taking.program).undoneBy === 'any-return'))
    undoCashback(db, clock, taking, 'return')
  for (const program of pointsProgramIds) {
    const back = scoredBack(db, program, sale, lines)
    const items = isAllBack ? null : back
    if (back.length > 0) takeBackPoints(db, clock, sale.id, program, { reason: 'return', items })
  }
}

/** What came back of the brands that score at a programme, by product code. */
function scoredBack(db: WriteDb, program: PointsProgramId, sale: Sale, lines: readonly ReturnLine[]) {
  const brands = pointsTable(db, program, sale.branchId).brands.map(({ brandId }) => brandId)
  const scoring = soldLines(sale).filter(({ brandId }) => brandId !== null && brands.includes(brandId))
  const back = new Map<string, Thousandths>()
  for (const { saleLineId, code, quantity } of lines)
    if (scoring.some(({ id }) => id === saleLineId))
      back.set(code, thousandths((back.get(code) ?? 0) + quantity))
  return [...back].map(([code, quantity]) => ({ code, quantity }))
}
