import type { BranchId } from '#shared/kernel/ids'
import { assertNever } from '#shared/kernel/result'
import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import type { CashbackProgramId } from '#shared/loyalty/port/program-id'
import { pointsTableSchema, type PointsTable } from '#shared/loyalty/settings/points-table'
import { parameterOf } from '#shared/store/settings/parameters'
import { resolveParameter } from '#shared/store/settings/resolve-parameter'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import {
  readParameter,
  storedUnder,
  valueAmong,
  type StoredParameter,
} from '../../store/settings/parameter-rows'
import { readSetting, writeSetting } from '../../store/settings/setting-rows'

const servingKeys = [
  'loyalty.cashback',
  'loyalty.hub-active',
  'loyalty.uses-dito',
  'loyalty.uses-points',
  'loyalty.anonymous-alert',
] as const

/** The programmes that serve a branch, in one query: every change of a sale asks, also where there are none. */
export function programsServing(
  db: ReadDb,
  branchId: BranchId,
): {
  readonly cashback: CashbackProgramId | null
  readonly points: boolean
  /** How often a sale without a customer is reminded of the programme. */
  readonly anonymousAlert: SaleCashback['anonymousAlert']
} {
  const stored = storedUnder(db, servingKeys, { branchId, id: null })
  return {
    anonymousAlert: valueAmong(stored, 'loyalty.anonymous-alert'),
    cashback: cashbackAmong(stored),
    points: isOnThroughout(stored, 'loyalty.uses-points'),
  }
}

/**
 * The cashback programme that serves a branch; null for none. Dito wants the branch's own choice of card and both
 * switches (FEATURES D1), CRM&Bônus the Hub to be active (C1).
 */
export function cashbackProgramOf(db: ReadDb, branchId: BranchId): CashbackProgramId | null {
  return programsServing(db, branchId).cashback
}

function cashbackAmong(stored: readonly StoredParameter[]): CashbackProgramId | null {
  const chosen = valueAmong(stored, 'loyalty.cashback')
  switch (chosen) {
    case 'none':
      return null
    case 'crm-bonus':
      return valueAmong(stored, 'loyalty.hub-active') ? chosen : null
    case 'dito':
      return isDitoOn(stored) ? chosen : null
    default:
      return assertNever(chosen)
  }
}

function isDitoOn(stored: readonly StoredParameter[]): boolean {
  const card = stored.filter(({ key }) => key === 'loyalty.cashback')
  return (
    resolveParameter(parameterOf('loyalty.cashback'), card).origin === 'branch' &&
    isOnThroughout(stored, 'loyalty.uses-dito')
  )
}

/** Off at the company is off at every branch, whatever it says (FEATURES D1, E1). */
function isOnThroughout(
  stored: readonly StoredParameter[],
  key: 'loyalty.uses-dito' | 'loyalty.uses-points',
): boolean {
  const company = stored.filter(({ scope }) => scope === 'company')
  return valueAmong(company, key) && valueAmong(stored, key)
}

/** Utiliza pontuação Juntos Somos Mais (FEATURES E1). */
export function usesPoints(db: ReadDb, branchId: BranchId): boolean {
  return programsServing(db, branchId).points
}

export function fullPriceOnly(db: ReadDb, branchId: BranchId): boolean {
  return readParameter(db, 'loyalty.full-price-only', { branchId, id: null })
}

/** Milliseconds a finished sale waits for its campaign. */
export function campaignPatience(db: ReadDb, branchId: BranchId): number {
  return readParameter(db, 'loyalty.campaign-minutes', { branchId, id: null }) * 60_000
}

/** Which campaign is chosen already when the cashier is asked. */
export function campaignPreselection(db: ReadDb, branchId: BranchId) {
  return readParameter(db, 'loyalty.campaign-preselection', { branchId, id: null })
}

/** The store's own scoring table. */
export function pointsTable(db: ReadDb, branchId: BranchId): PointsTable {
  return readSetting(db, pointsTableKey(branchId), pointsTableSchema)
}

export function writePointsTable(db: WriteDb, branchId: BranchId, table: PointsTable): void {
  writeSetting(db, pointsTableKey(branchId), table)
}

const pointsTableKey = (branchId: BranchId): string => `points-table:${branchId}`
