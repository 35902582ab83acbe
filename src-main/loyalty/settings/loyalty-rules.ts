import { z } from 'zod'
import type { BranchId, BrandId } from '#shared/kernel/ids'
import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import {
  cashbackProgram,
  pointsProgramIds,
  type CashbackProgramId,
  type LoyaltyProgramId,
  type PointsProgramId,
} from '#shared/loyalty/port/program-id'
import { programs } from '#shared/loyalty/programs'
import { pointsTableSchema, type PointsTable } from '#shared/loyalty/settings/points-table'
import { parameterOf } from '#shared/store/settings/parameters'
import { resolveParameter } from '#shared/store/settings/resolve-parameter'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import { valueAmong, type StoredParameter } from '../../store/settings/parameter-rows'
import { madeOfParameters, readParameter } from '../../store/settings/parameters-in-force'
import { keyOfBranch } from '../../store/settings/setting-keys'
import { readSetting, writeSetting } from '../../store/settings/setting-rows'

type Switch = (typeof programs)[number]['switchedBy']

/** What turns each programme on. */
const switches: readonly (readonly [LoyaltyProgramId, Switch])[] = programs.map(({ id, switchedBy }) => [
  id,
  switchedBy,
])

/** What of loyalty serves a branch. */
interface Serving {
  readonly cashback: CashbackProgramId | null
  readonly points: readonly PointsProgramId[]
  /** How often a sale without a customer is reminded of the programme. */
  readonly anonymousAlert: SaleCashback['anonymousAlert']
  /** Programmes no branch can have while the company says nothing else. */
  readonly offAtCompany: readonly LoyaltyProgramId[]
}

const serving = madeOfParameters<Serving>((stored) => ({
  anonymousAlert: valueAmong(stored, 'loyalty.anonymous-alert'),
  cashback: cashbackAmong(stored),
  points: pointsProgramIds.filter((id) => isSwitchedOn(stored, id)),
  offAtCompany: switches.filter(([, by]) => isOffThroughout(stored, by)).map(([id]) => id),
}))

/** Every change of a sale asks, also where there are no programmes. */
export function programsServing(db: ReadDb, branchId: BranchId): Serving {
  return serving(db, { branchId, id: null })
}

/** The cashback programme a branch chose, or its company for it, while it is switched on (FEATURES C1, D1); null for none. */
export function cashbackProgramOf(db: ReadDb, branchId: BranchId): CashbackProgramId | null {
  return programsServing(db, branchId).cashback
}

function cashbackAmong(stored: readonly StoredParameter[]): CashbackProgramId | null {
  const chosen = valueAmong(stored, 'loyalty.cashback')
  if (chosen === 'none' || !isSwitchedOn(stored, chosen)) return null
  const { chosenBy } = cashbackProgram(chosen)
  return chosenBy === 'company-or-branch' || isBranchsOwnChoice(stored) ? chosen : null
}

function isBranchsOwnChoice(stored: readonly StoredParameter[]): boolean {
  const card = stored.filter(({ key }) => key === 'loyalty.cashback')
  return resolveParameter(parameterOf('loyalty.cashback'), card).origin === 'branch'
}

function isSwitchedOn(stored: readonly StoredParameter[], id: LoyaltyProgramId): boolean {
  return switches.some(
    ([program, by]) => program === id && valueAmong(stored, by.key) && !isOffThroughout(stored, by),
  )
}

function isOffThroughout(stored: readonly StoredParameter[], { key, throughout }: Switch): boolean {
  const company = stored.filter(({ scope }) => scope === 'company')
  return throughout && !valueAmong(company, key)
}

/** The points programmes a branch scores at (FEATURES E1); where a screen speaks of one, it is the first. */
export function pointsProgramsOf(db: ReadDb, branchId: BranchId): readonly PointsProgramId[] {
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

/** As it is stored: brands by their uid. */
const storedTableSchema = pointsTableSchema.pick({ scoring: true }).extend({
  brands: z.array(z.object({ brand: z.uuid(), factor: z.int() })).default([]),
})

/** The store's own scoring table for a programme; a brand that is not in this shop's goods is left out. */
export function pointsTable(db: ReadDb, program: PointsProgramId, branchId: BranchId): PointsTable {
  const { scoring, brands } = readSetting(db, pointsTableKey(db, program, branchId), storedTableSchema)
  return {
    scoring,
    brands: brands.flatMap(({ brand, factor }) => {
      const row = db.get<{ id: BrandId }>('SELECT id FROM brand WHERE uid = ?', brand)
      return row ? [{ brandId: row.id, factor }] : []
    }),
  }
}

export function writePointsTable(
  db: WriteDb,
  program: PointsProgramId,
  branchId: BranchId,
  { scoring, brands }: PointsTable,
): void {
  const stored: z.infer<typeof storedTableSchema> = {
    scoring,
    brands: brands.flatMap(({ brandId, factor }) => {
      const row = db.get<{ uid: string }>('SELECT uid FROM brand WHERE id = ?', brandId)
      return row ? [{ brand: row.uid, factor }] : []
    }),
  }
  writeSetting(db, pointsTableKey(db, program, branchId), stored)
}

const pointsTableKey = (db: ReadDb, program: PointsProgramId, branchId: BranchId): string =>
  keyOfBranch(db, `points-table:${program}`, branchId)
