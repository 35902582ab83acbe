import type { SaleId } from '#shared/kernel/ids'
import { cashbackProgram } from '#shared/loyalty/port/program-id'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { isAllBack } from '../../selling/sale/left-of-sale-queries'
import { participationOf } from '../ledger/participation-rows'
import { undoCashback } from './undo-benefit'

type Clock = Pick<Desk, 'now'>

/** A finished sale was cancelled: what it used and earned is undone (FEATURES C8, D7). */
export function voidCashback(db: WriteDb, clock: Clock, saleId: SaleId): void {
  const taking = participationOf(db, saleId)
  if (taking?.state === 'open') undoCashback(db, clock, taking, 'void')
}

/** Goods came back: all of it is undone with the first of them at one operator, with the last at another (C9, D7). */
export function returnCashback(db: WriteDb, clock: Clock, saleId: SaleId): void {
  const taking = participationOf(db, saleId)
  if (taking?.state !== 'open') return
  if (cashbackProgram(taking.program).undoneBy === 'any-return' || isAllBack(db, saleId))
    undoCashback(db, clock, taking, 'return')
}
