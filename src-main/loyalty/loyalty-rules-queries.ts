import type { BranchId } from '../../src-shared/ids'
import { pointsTableSchema, type PointsTable } from '../../src-shared/loyalty/points-table'
import type { CashbackProgramId } from '../../src-shared/loyalty/program-id'
import type { ReadDb } from '../database/connection'
import { readParameter } from '../settings/parameter-queries'
import { readSetting } from '../settings/setting-queries'

/** The cashback programme that serves a branch; null for none (FEATURES C1, D1). */
export function cashbackProgramOf(db: ReadDb, branchId: BranchId): CashbackProgramId | null {
  const chosen = readParameter(db, 'loyalty.cashback', { branchId, id: null })
  return chosen === 'none' ? null : chosen
}

/** Utiliza pontuação Juntos Somos Mais (FEATURES E1). */
export function usesPoints(db: ReadDb, branchId: BranchId): boolean {
  return readParameter(db, 'loyalty.uses-points', { branchId, id: null })
}

export function fullPriceOnly(db: ReadDb, branchId: BranchId): boolean {
  return readParameter(db, 'loyalty.full-price-only', { branchId, id: null })
}

/** Milliseconds a finished sale waits for its campaign. */
export function campaignPatience(db: ReadDb, branchId: BranchId): number {
  return readParameter(db, 'loyalty.campaign-minutes', { branchId, id: null }) * 60_000
}

/** The store's own scoring table. */
export function pointsTable(db: ReadDb, branchId: BranchId): PointsTable {
  return readSetting(db, `points-table:${branchId}`, pointsTableSchema)
}
