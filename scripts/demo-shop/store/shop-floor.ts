import { createHash } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { hashPin } from '#main/store/access/pin'
import { operatorIdSchema, type OperatorId } from '#shared/kernel/ids'
import type { RoleId } from '#shared/store/access/roles'
import { DAY_MS } from '../calendar'
import { demoUid } from '../demo-uid'
import { brandIdOf } from '../goods/brands'
import { familyIdOf } from '../goods/families'
import { samples } from '../samples'
import { shopLogo } from './logo'

export const branches = [
  {
    code: '1',
    name: 'Casa Jabuti Centro',
    cnpj: '11222333000181',
    address: 'Rua das Laranjeiras, 120 - Centro',
    city: 'São Paulo',
    phone: '(11) 3333-0120',
    pixKey: '11222333000181',
    footer: 'Trocas em até 30 dias com este cupom.\nObrigado e volte sempre!',
  },
  {
    code: '2',
    name: 'Casa Jabuti Praia',
    cnpj: '12ABC34501DE35',
    address: 'Avenida da Praia, 45 - Gonzaga',
    city: 'Santos',
    phone: '(13) 3333-0045',
    pixKey: 'pix@casajabuti.example',
    footer: 'Trocas em até 30 dias com este cupom.',
  },
] as const

/** Terminals by branch id; ids count from 1 in this order. */
export const terminals = [
  { branchId: 1, name: 'Caixa 1' },
  { branchId: 1, name: 'Caixa 2' },
  { branchId: 2, name: 'Caixa 1' },
] as const

const { cashier, secondCashier, supervisor, manager } = samples.operators

/** Who works here. */
export const staff: readonly { code: string; name: string; role: RoleId; pin: string; sells: boolean }[] = [
  { ...cashier, name: 'Ana Paula', role: 'cashier', sells: false },
  { ...secondCashier, name: 'Bruno', role: 'cashier', sells: false },
  { code: '103', pin: '9164', name: 'Cecília', role: 'cashier', sells: false },
  { ...supervisor, name: 'Débora', role: 'supervisor', sells: false },
  { ...manager, name: 'Eduardo', role: 'manager', sells: false },
  { code: '401', pin: '6392', name: 'Fabiana', role: 'cashier', sells: true },
  { code: '402', pin: '6392', name: 'Gonçalo', role: 'cashier', sells: true },
  { code: '403', pin: '6392', name: 'Heloísa', role: 'cashier', sells: true },
  { code: '404', pin: '6392', name: 'Ícaro', role: 'cashier', sells: true },
]

/** Who stands at a place of the list, from 0. */
export const staffId = (index: number): OperatorId => operatorIdSchema.parse(demoUid('operator', index + 1))

/** Fills branches, terminals, operators, price rules and which terminal this machine is. */
export async function insertShopFloor(raw: Sqlite.Database, today: number): Promise<void> {
  raw.prepare("INSERT INTO setting (key, value) VALUES ('demo', ?)").run(JSON.stringify({ isDemo: true }))
  const insertBranch = raw.prepare(
    `INSERT INTO branch (id, uid, code, name, legal_name, cnpj, address, city, state, phone, pix_key, receipt_logo)
     VALUES (?, ?, ?, ?, 'Casa Jabuti Moda e Lar Ltda', ?, ?, ?, 'SP', ?, ?, ?)`,
  )
  const insertFooter = raw.prepare(
    "INSERT INTO parameter_value (key, scope, scope_id, version, value) VALUES ('receipt.footer', 'branch', ?, 1, ?)",
  )
  const insertCardMonths = raw.prepare(
    "INSERT INTO parameter_value (key, scope, scope_id, version, value) VALUES ('gift-card.months', 'branch', ?, 1, '12')",
  )
  branches.forEach(({ code, name, cnpj, address, city, phone, pixKey, footer }, index) => {
    insertBranch.run(
      index + 1,
      demoUid('branch', index + 1),
      code,
      name,
      cnpj,
      address,
      city,
      phone,
      pixKey,
      shopLogo(),
    )
    insertFooter.run(index + 1, JSON.stringify(footer))
    insertCardMonths.run(index + 1)
  })
  const insertTerminal = raw.prepare('INSERT INTO terminal (id, uid, branch_id, name) VALUES (?, ?, ?, ?)')
  terminals.forEach(({ branchId, name }, index) =>
    insertTerminal.run(index + 1, demoUid('terminal', index + 1), branchId, name),
  )
  raw
    .prepare("INSERT INTO setting (key, value) VALUES ('terminal', ?)")
    .run(JSON.stringify({ uid: demoUid('terminal', 1) }))
  giveSimulatedPrinters(raw)
  await insertStaff(raw)
  insertPriceRules(raw, today)
}

async function insertStaff(raw: Sqlite.Database): Promise<void> {
  const insert = raw.prepare(
    'INSERT INTO operator (id, code, name, role, pin_hash, sells) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const hashes = new Map<string, string>()
  for (const { pin } of staff)
    // Invented people in an invented shop: a salt that follows from the PIN keeps every filling the same.
    if (!hashes.has(pin)) hashes.set(pin, await hashPin(pin, { salt: Buffer.from(pin.padStart(16)) }))
  staff.forEach(({ code, name, role, pin, sells }, index) =>
    insert.run(staffId(index), code, name, role, hashes.get(pin), sells ? 1 : 0),
  )
}

function insertPriceRules(raw: Sqlite.Database, today: number): void {
  const insert = raw.prepare(
    'INSERT INTO price_rule (uid, name, condition, action, starts_at, ends_at) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const family = (name: string) =>
    JSON.stringify({ kind: 'family', family: demoUid('family', familyIdOf(name)) })
  const brand = JSON.stringify({ kind: 'brand', brand: demoUid('brand', brandIdOf('Xodó')) })
  const off = (rate: number) => JSON.stringify({ kind: 'rate-off', rate })
  const start = today - 20 * DAY_MS
  const end = today + 3650 * DAY_MS
  insert.run(
    demoUid('price_rule', 1),
    samples.underRule.ruleName,
    family('Cama e Banho'),
    off(10_000),
    start,
    end,
  )
  insert.run(demoUid('price_rule', 2), 'Xodó de presente', brand, off(5_000), start, end)
  insert.run(
    demoUid('price_rule', 3),
    'Liquidação de Calçados',
    family('Calçados'),
    off(30_000),
    start,
    start + DAY_MS,
  )
}

/**
 * What is random elsewhere, once goods and rules are there: the versions of rules and parameters, and the key under which blocked
 * addresses are kept. Here it is the same for the same content, so that every filling of a day is the same.
 */
export function settleWhatIsRandom(raw: Sqlite.Database, today: number): void {
  raw.prepare('UPDATE price_rule_version SET version = ?').run(`demo ${today}`)
  const parameters = raw.prepare('SELECT * FROM parameter_value ORDER BY key, scope, scope_id').all()
  raw
    .prepare('UPDATE parameter_version SET version = ?')
    .run(createHash('sha256').update(JSON.stringify(parameters)).digest('hex'))
  raw.prepare('UPDATE blocking_key SET key = ?').run(createHash('sha256').update('demo').digest('hex'))
}

/** Terminals that were never told a printer get the demo shop's; any other shop begins without one. */
export function giveSimulatedPrinters(raw: Sqlite.Database): void {
  const settings = { name: 'Impressora simulada', connection: { kind: 'simulated' } }
  raw
    .prepare(
      `INSERT INTO setting (key, value) SELECT 'printer.' || uid, ? FROM terminal
       WHERE 'printer.' || uid NOT IN (SELECT key FROM setting)`,
    )
    .run(JSON.stringify(settings))
}
