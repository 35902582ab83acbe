import type { SaleId } from '#shared/kernel/ids'
import { thousandths, type Thousandths } from '#shared/kernel/money/quantity'
import { pointsProgramIds, type PointsProgramId } from '#shared/loyalty/port/program-id'
import type { ReceiptBlock } from '#shared/selling/receipt/receipt-document'
import type { ReturnLine } from '#shared/selling/returns/return-line'
import { soldLines, type Sale } from '#shared/selling/sale/sale'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { isAllBack } from '../../selling/sale/left-of-sale-queries'
import type { Finished, Left, Participant, Returned, Voiding } from '../../selling/sale/participant'
import { takeOverScorer } from '../ledger/scorer-rows'
import { undoneOnPaper } from '../ledger/undone-on-paper'
import { pointsProgramsOf, pointsTable } from '../settings/loyalty-rules'
import { intendPoints } from './intend-points'
import { pointsOnPaper } from './points-on-paper'
import { takeBackPoints } from './take-back-points'

/** The points of whoever scores for a sale (FEATURES E5). */
export const points = {
  finish: intend,
  undo: takeAllBack,
  giveBack: takeTheirsBack,
  sayUndone,
  receive: (db, orderId, { id }) => takeOverScorer(db, orderId, id),
} satisfies Participant

function intend(db: WriteDb, { sale, figures }: Finished): Left {
  const programs = pointsProgramsOf(db, sale.branchId)
  // Most shops: who scored is not even asked.
  if (programs.length === 0) return {}
  for (const program of programs) intendPoints(db, sale, program)
  return { blocks: pointsOnPaper(db, sale, figures) }
}

function takeAllBack(db: WriteDb, { desk, sale }: Voiding): Left {
  for (const program of pointsProgramIds)
    takeBackPoints(db, desk, sale.id, program, { reason: 'void', items: null })
  return { blocks: sayUndone(db, sale.id) }
}

function takeTheirsBack(db: WriteDb, { desk, sale, lines }: Returned): Left {
  // Value that is given back is no goods: nothing was scored for it.
  if (sale === null || lines.length === 0) return {}
  const all = isAllBack(db, sale.id)
  for (const program of pointsProgramIds) {
    const back = scoredBack(db, program, sale, lines)
    const items = all ? null : back
    if (back.length > 0) takeBackPoints(db, desk, sale.id, program, { reason: 'return', items })
  }
  return { blocks: sayUndone(db, sale.id) }
}

function sayUndone(db: ReadDb, saleId: SaleId): ReceiptBlock[] {
  return undoneOnPaper(db, saleId, pointsProgramIds)
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
