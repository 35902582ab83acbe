import { copyFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { connect, openFile, type ReadDb } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { expectSound } from '../../testing/file/expect-sound'
import { testFolder } from '../../testing/platform/test-folder'
import { backOf } from '../../testing/till/give-back'
import { figures, payInCash, sell } from '../../testing/till/sell'
import { branchId, customers, products, testUid } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { rulesInForce } from './rules-in-force'

const forEver = 9_000_000_000_000

interface Stored {
  readonly name?: string
  readonly condition?: object
  readonly action: object
  readonly scope?: object
  readonly stacking?: string
  readonly limit?: number
  readonly endsAt?: number
}

function addRule(till: Pick<TestTill, 'database'>, stored: Stored): void {
  const { name = 'Oferta', condition = { kind: 'every-product' }, action, scope = {} } = stored
  till.database.write((db) =>
    db.run(
      `INSERT INTO price_rule (uid, name, condition, action, starts_at, ends_at, scope, stacking, usage_limit)
       VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?)`,
      newId(),
      name,
      JSON.stringify(condition),
      JSON.stringify(action),
      stored.endsAt ?? forEver,
      JSON.stringify(scope),
      stored.stacking ?? 'single',
      stored.limit ?? null,
    ),
  )
}

const rateOff = (percent: number) => ({ kind: 'rate-off', rate: percent * 1000 })
const { shirt, skirt, dress } = products
const second = { kind: 'nth-at-rate', size: 2, rate: 50_000 }
const tier = { kind: 'sale-tiers', tiers: [{ from: 10_000, off: { kind: 'amount', amount: 1_000 } }] }

let till: TestTill

beforeEach(async () => {
  till = testTill(testFolder())
  till.signIn('manager')
  await till.must('till.open', { float: cents(0) })
})

describe('a stored rule of every kind, through the sale', () => {
  it.each<{ name: string; rules: Stored[]; total: number; kinds: string[] }>([
    { name: 'a rate off', rules: [{ action: rateOff(10) }], total: 18_000, kinds: ['price-rule'] },
    {
      name: 'a final price',
      rules: [{ action: { kind: 'final-price', unitPrice: 9_000 } }],
      total: 18_000,
      kinds: ['price-rule'],
    },
    { name: 'the second at half price', rules: [{ action: second }], total: 15_000, kinds: ['set-rule'] },
    {
      name: 'two for 160,00',
      rules: [{ action: { kind: 'so-many-for', size: 2, price: 16_000 } }],
      total: 16_000,
      kinds: ['set-rule'],
    },
    { name: 'ten off from a hundred', rules: [{ action: tier }], total: 19_000, kinds: ['sale-rule'] },
    {
      name: 'a customer’s rate',
      rules: [{ action: { kind: 'customer-rate', rate: 5_000 } }],
      total: 19_000,
      kinds: ['customer-rate'],
    },
    {
      name: 'all of them, one after the other',
      rules: [
        { action: rateOff(10) },
        { action: second },
        { action: tier },
        { action: { kind: 'customer-rate', rate: 10_000 } },
      ],
      total: 11_250,
      kinds: ['price-rule', 'set-rule', 'sale-rule', 'customer-rate'],
    },
    {
      name: 'an exclusive one instead of a combinable one',
      rules: [
        { action: rateOff(20), stacking: 'exclusive' },
        { action: rateOff(10), stacking: 'combinable' },
      ],
      total: 16_000,
      kinds: ['price-rule'],
    },
    {
      name: 'one piece a sale',
      rules: [{ action: rateOff(50), limit: 1 }],
      total: 15_000,
      kinds: ['price-rule'],
    },
  ])('$name', async ({ rules, total, kinds }) => {
    for (const one of rules) addRule(till, one)
    const sale = await sell(till, [dress, 1], [dress, 1])
    expect(sale.totals.total).toBe(total)
    await payInCash(till, sale.id, total)
    expect(figures(till, 'SELECT kind FROM sale_adjustment GROUP BY kind ORDER BY min(sequence)')).toEqual(
      kinds,
    )
    expect(figures(till, 'SELECT count(*) FROM sale_adjustment WHERE rule IS NULL')).toEqual([0])
    expectSound(till)
  })

  it('one of two pieces that cost less together gives back what it cost', async () => {
    addRule(till, { action: { kind: 'nth-at-rate', size: 2, rate: 100_000 } })
    const sale = await sell(till, [shirt, 1], [skirt, 1])
    expect(sale.lines.map((line) => line.total)).toEqual([1_828, 1_672])
    await payInCash(till, sale.id, 3_500)
    const done = await till.must('returns.return', await backOf(till, sale.id, 1, 'cash'))
    expect(done).toMatchObject({ total: 1_828 })
  })
})

describe('where, when and for whom', () => {
  it('a rule for registered customers comes with the customer', async () => {
    addRule(till, { action: rateOff(10), scope: { customers: 'registered' } })
    const { totals } = await sell(till, [dress, 1])
    expect(totals.total).toBe(10_000)
    const known = await till.must('sale.set-customer', { customerId: customers.withLimit })
    expect(known.totals.total).toBe(9_000)
  })

  it.each([
    [{ branches: [testUid(2, branchId)] }, 9_000],
    [{ branches: ['elsewhere'] }, 10_000],
    [{ weekdays: [] }, 10_000],
    [{ hours: { from: '00:00', until: '00:00' } }, 10_000],
  ])('%j', async (scope, total) => {
    addRule(till, { action: rateOff(10), scope })
    expect((await sell(till, [dress, 1])).totals.total).toBe(total)
  })
})

describe('rules kept in memory', () => {
  const occasion = { branchId, at: 1, customerId: null }
  const labels = (db: ReadDb) => rulesInForce(db, occasion).map(({ label }) => label)

  it('are the same list until one of them changes, by whatever way', () => {
    const { database } = till
    addRule(till, { name: 'A', action: rateOff(1) })
    const before = rulesInForce(database, occasion)
    expect(rulesInForce(database, occasion)).toBe(before)
    addRule(till, { name: 'B', action: rateOff(2) })
    expect(labels(database)).toEqual(['A', 'B'])
    database.write((db) => db.run("UPDATE price_rule SET name = 'C' WHERE name = 'B'"))
    expect(labels(database)).toEqual(['A', 'C'])
    const other = connect(openFile(database.path))
    other.write((db) => db.run("DELETE FROM price_rule WHERE name = 'A'"))
    other.close()
    expect(labels(database)).toEqual(['C'])
  })

  it('are not those of a write that was taken back', () => {
    const { database } = till
    expect(() =>
      database.write((db) => {
        db.run(
          `INSERT INTO price_rule (uid, name, condition, action, starts_at, ends_at)
           VALUES ('${testUid(7, 1)}', 'A', '{"kind":"every-product"}', '{"kind":"rate-off","rate":1}', 0, 9)`,
        )
        expect(labels(db)).toEqual(['A'])
        throw new Error('power cut')
      }),
    ).toThrow('power cut')
    expect(labels(database)).toEqual([])
  })

  it.each(['brand', 'family'] as const)('hold once their %s arrives, and no longer once it left', (table) => {
    const uid = newId()
    addRule(till, { name: 'Chegou', condition: { kind: table, [table]: uid }, action: rateOff(10) })
    expect(labels(till.database)).toEqual([])
    till.database.write((db) => db.insert(table, { id: 90, uid, name: 'Nova' }))
    expect(labels(till.database)).toEqual(['Chegou'])
    till.database.write((db) => db.update(table, 90, { uid: newId() }))
    expect(labels(till.database)).toEqual([])
    till.database.write((db) => db.update(table, 90, { uid }))
    expect(labels(till.database)).toEqual(['Chegou'])
    till.database.write((db) => db.run(`DELETE FROM ${table} WHERE id = 90`))
    expect(labels(till.database)).toEqual([])
  })

  it('are not those of another file, though both had as many changes', () => {
    const { database } = till
    const copied = `${database.path}.copy`
    database.raw.pragma('wal_checkpoint(TRUNCATE)')
    copyFileSync(database.path, copied)
    const copy = connect(openFile(copied))
    addRule(till, { name: 'here', action: rateOff(1) })
    addRule({ database: copy }, { name: 'there', action: rateOff(1) })
    expect(labels(database)).toEqual(['here'])
    expect(labels(copy)).toEqual(['there'])
    copy.close()
  })

  it('a scan asks for their version and reads none of them', async () => {
    addRule(till, { action: rateOff(10) })
    await sell(till, [dress, 1])
    const asked: string[] = []
    const { database } = till
    const spied: ReadDb = {
      get: (sql, ...values) => {
        asked.push(sql)
        return database.get(sql, ...values)
      },
      all: (sql, ...values) => {
        asked.push(sql)
        return database.all(sql, ...values)
      },
    }
    rulesInForce(spied, { branchId, at: 5, customerId: null })
    expect(asked.filter((sql) => /price_rule\b/.test(sql))).toEqual([])
    expect(asked[0]).toContain('price_rule_version')
  })
})

it('an expired rule is in force no longer, but for what was priced before', async () => {
  addRule(till, { action: rateOff(10), endsAt: till.clock.now })
  const { id: saleId } = await sell(till, [dress, 1])
  till.clock.now += 1
  expect((await sell(till, [dress, 1])).totals.total).toBe(18_000)
  await till.must('sale.cancel', { saleId, reason: 'desistiu' })
  expect((await sell(till, [dress, 1])).totals.total).toBe(10_000)
})
