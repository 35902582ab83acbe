import type Sqlite from 'better-sqlite3'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import { demoUid } from '../demo-uid'
import { brandIdOf } from '../goods/brands'

const COMPANY = 0

const brandUid = (name: Parameters<typeof brandIdOf>[0]): string => demoUid('brand', brandIdOf(name))

/** Points a real spent on these brands gives, in thousandths: the table the simulated operator has for the shop. */
const scoringBrands = [
  { brand: brandUid('Maré Alta'), factor: 1000 },
  { brand: brandUid('Serra Azul'), factor: 2000 },
  { brand: brandUid('Casa Aroeira'), factor: 500 },
  { brand: brandUid('Barro & Brasa'), factor: 1000 },
]

interface CrmBonusAccount {
  readonly baseUrl: string
  readonly companyCode: string
  readonly integrationKey: string
  readonly storeCode: string
}

interface DitoAccount {
  readonly authUrl: string
  readonly communicationUrl: string
  readonly user: string
  readonly password: string
  readonly brand: string
}

interface JuntosSomosMaisAccount {
  readonly baseUrl: string
  readonly clientId: string
  readonly clientSecret: string
}

/** Has CRM&Bônus serve a branch. */
export function setUpCrmBonus(raw: Sqlite.Database, branchId: number, account: CrmBonusAccount): void {
  enterCrmBonus(raw, branchId, account)
  insertParameter(raw, 'loyalty.cashback', branchId, 'crm-bonus')
}

/** The account alone: the branch has yet to choose it as its Cartão Fidelidade. */
export function enterCrmBonus(raw: Sqlite.Database, branchId: number, account: CrmBonusAccount): void {
  const { integrationKey, storeCode, ...general } = account
  insertValues(raw, 'crm-bonus', COMPANY, { ...general, environment: 'homologation' })
  insertValues(raw, 'crm-bonus', branchId, { storeCode })
  insertSecret(raw, 'crm-bonus', 'integrationKey', integrationKey)
}

/** Has Dito serve a branch, with the general account. */
export function setUpDito(raw: Sqlite.Database, branchId: number, account: DitoAccount): void {
  enterDito(raw, account)
  insertParameter(raw, 'loyalty.cashback', branchId, 'dito')
}

/** The general account and its module switch alone. */
export function enterDito(raw: Sqlite.Database, account: DitoAccount): void {
  const { password, ...general } = account
  insertValues(raw, 'dito', COMPANY, general)
  insertSecret(raw, 'dito', 'password', password)
  insertParameter(raw, 'loyalty.uses-dito', COMPANY, true)
}

/** Has a branch send points to Juntos Somos Mais. */
export function setUpJuntosSomosMais(
  raw: Sqlite.Database,
  branchId: number,
  account: JuntosSomosMaisAccount,
): void {
  enterJuntosSomosMais(raw, branchId, account)
  insertParameter(raw, 'loyalty.uses-points', COMPANY, true)
  insertParameter(raw, 'loyalty.uses-points', branchId, true)
  // On at the company is on wherever a branch says nothing.
  raw.exec(`INSERT OR IGNORE INTO parameter_value (key, scope, scope_id, version, value)
            SELECT 'loyalty.uses-points', 'branch', id, 1, 'false' FROM branch`)
}

/** The account and the branch's points table alone: **Utiliza pontuação** is still off. */
export function enterJuntosSomosMais(
  raw: Sqlite.Database,
  branchId: number,
  account: JuntosSomosMaisAccount,
): void {
  const { clientSecret, ...general } = account
  insertValues(raw, 'juntos-somos-mais', COMPANY, general)
  insertSecret(raw, 'juntos-somos-mais', 'clientSecret', clientSecret)
  raw
    .prepare(
      `INSERT OR REPLACE INTO setting (key, value)
       SELECT 'points-table:juntos-somos-mais:' || uid, ? FROM branch WHERE id = ?`,
    )
    .run(JSON.stringify({ scoring: 'value', brands: scoringBrands }), branchId)
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
    .run(`${program}/company/${field}`, text)
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
