import type { BranchId } from '../../src-shared/ids'
import { pointsTableSchema, type PointsTable } from '../../src-shared/loyalty/points-table'
import type { CashbackProgramId } from '../../src-shared/loyalty/program-id'
import { assertNever } from '../../src-shared/result'
import { parameterOf } from '../../src-shared/settings/parameters'
import { resolveParameter } from '../../src-shared/settings/resolve-parameter'
import type { ReadDb, WriteDb } from '../database/connection'
import { readParameter, storedParameters } from '../settings/parameter-queries'
import { readSetting, writeSetting } from '../settings/setting-queries'

/**
 * The cashback programme that serves a branch; null for none. Dito wants the branch's own choice of card and both
 * switches (FEATURES D1), CRM&Bônus the Hub to be active (C1).
 */
export function cashbackProgramOf(db: ReadDb, branchId: BranchId): CashbackProgramId | null {
  const place = { branchId, id: null }
  const chosen = readParameter(db, 'loyalty.cashback', place)
  switch (chosen) {
    case 'none':
      return null
    case 'crm-bonus':
      return readParameter(db, 'loyalty.hub-active', place) ? chosen : null
    case 'dito':
      return isDitoOn(db, branchId) ? chosen : null
    default:
      return assertNever(chosen)
  }
}

function isDitoOn(db: ReadDb, branchId: BranchId): boolean {
  const stored = storedParameters(db, { branchId, id: null })
  const card = stored.filter(({ key }) => key === 'loyalty.cashback')
  const switches = stored.filter(({ key }) => key === 'loyalty.uses-dito')
  const module = switches.filter(({ scope }) => scope === 'company')
  const resolve = (of: typeof switches): boolean =>
    resolveParameter(parameterOf('loyalty.uses-dito'), of).value
  return (
    resolveParameter(parameterOf('loyalty.cashback'), card).origin === 'branch' &&
    resolve(module) &&
    resolve(switches)
  )
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
  return readSetting(db, pointsTableKey(branchId), pointsTableSchema)
}

export function writePointsTable(db: WriteDb, branchId: BranchId, table: PointsTable): void {
  writeSetting(db, pointsTableKey(branchId), table)
}

const pointsTableKey = (branchId: BranchId): string => `points-table:${branchId}`
