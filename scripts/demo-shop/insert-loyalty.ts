import type Sqlite from 'better-sqlite3'
import type { LoyaltyProgramId } from '../../src-shared/loyalty/program-id'
import { brandIdOf } from './brands'

const COMPANY = 0

/** Points a real spent on these brands gives, in thousandths. */
const scoringBrands = [
  { brandId: brandIdOf('Casa Aroeira'), factor: 1000 },
  { brandId: brandIdOf('Barro & Brasa'), factor: 2000 },
  { brandId: brandIdOf('Maré Alta'), factor: 500 },
]

/** Has CRM&Bônus serve a branch. */
export function setUpCrmBonus(
  raw: Sqlite.Database,
  branchId: number,
  account: {
    readonly baseUrl: string
    readonly companyCode: string
    readonly integrationKey: string
    readonly storeCode: string
  },
): void {
  const { integrationKey, storeCode, ...general } = account
  insertValues(raw, 'crm-bonus', COMPANY, { ...general, environment: 'homologation' })
  insertValues(raw, 'crm-bonus', branchId, { storeCode })
  insertSecret(raw, 'crm-bonus', 'integrationKey', integrationKey)
  insertParameter(raw, 'loyalty.cashback', branchId, 'crm-bonus')
}

/** Has Dito serve a branch, with the general account. */
export function setUpDito(
  raw: Sqlite.Database,
  branchId: number,
  account: {
    readonly authUrl: string
    readonly communicationUrl: string
    readonly user: string
    readonly password: string
    readonly brand: string
  },
): void {
  const { password, ...general } = account
  insertValues(raw, 'dito', COMPANY, general)
  insertSecret(raw, 'dito', 'password', password)
  insertParameter(raw, 'loyalty.uses-dito', COMPANY, true)
  insertParameter(raw, 'loyalty.cashback', branchId, 'dito')
}

/** Has a branch send points to Juntos Somos Mais. */
export function setUpJuntosSomosMais(
  raw: Sqlite.Database,
  branchId: number,
  account: { readonly baseUrl: string; readonly clientId: string; readonly clientSecret: string },
): void {
  const { clientSecret, ...general } = account
  insertValues(raw, 'juntos-somos-mais', COMPANY, general)
  insertSecret(raw, 'juntos-somos-mais', 'clientSecret', clientSecret)
  insertParameter(raw, 'loyalty.uses-points', branchId, true)
  raw
    .prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)')
    .run(`points-table:${branchId}`, JSON.stringify({ scoring: 'value', brands: scoringBrands }))
}

function insertValues(
  raw: Sqlite.Database,
  program: LoyaltyProgramId,
  branchId: number,
  values: Readonly<Record<string, string>>,
): void {
  const insert = raw.prepare(
    'INSERT OR REPLACE INTO program_setting (program, branch_id, field, value) VALUES (?, ?, ?, ?)',
  )
  Object.entries(values).forEach(([field, value]) => insert.run(program, branchId, field, value))
}

/** As it is: it opens nothing but a simulator on this computer, and is refused to any other address. */
function insertSecret(raw: Sqlite.Database, program: LoyaltyProgramId, field: string, text: string): void {
  raw
    .prepare("INSERT OR REPLACE INTO secret (name, protection, value) VALUES (?, 'none', ?)")
    .run(`${program}/${COMPANY}/${field}`, text)
}

function insertParameter(
  raw: Sqlite.Database,
  key: 'loyalty.cashback' | 'loyalty.uses-dito' | 'loyalty.uses-points',
  branchId: number,
  value: string | boolean,
): void {
  raw
    .prepare(
      'INSERT OR REPLACE INTO parameter_value (key, scope, scope_id, version, value) VALUES (?, ?, ?, 1, ?)',
    )
    .run(key, branchId === COMPANY ? 'company' : 'branch', branchId, JSON.stringify(value))
}
