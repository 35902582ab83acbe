import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { cashbackProgramOf, pointsProgramsOf } from '#main/loyalty/settings/loyalty-rules'
import { connect } from '#main/platform/database/connection'
import type { BranchId } from '#shared/kernel/ids'
import { seedShop } from '../seed-shop'
import { connectOldShop } from './connect-old-shop'

const now = Date.UTC(2026, 2, 14, 15)
const root = mkdtempSync(join(tmpdir(), 'old-shop-'))
let filled: string
let path: string
let count = 0

beforeAll(async () => {
  filled = await seedShop(join(root, 'filled'), { products: 60, customers: 10, sales: 5, orders: 0 }, { now })
}, 60_000)
beforeEach(() => {
  path = join(root, `shop-${count++}.db`)
  cpSync(filled, path)
})
afterAll(() => rmSync(root, { recursive: true }))

function inShop<T>(ask: (raw: Sqlite.Database) => T): T {
  const raw = new Sqlite(path)
  try {
    return ask(raw)
  } finally {
    raw.close()
  }
}

const served = () =>
  inShop((raw) => {
    const db = connect(raw)
    const of = (id: number) => cashbackProgramOf(db, id as BranchId)
    return { centro: of(1), praia: of(2), points: pointsProgramsOf(db, 1 as BranchId) }
  })

it('has the simulated operators serve a demo shop from before there were any, once', () => {
  expect(served()).toEqual({ centro: null, praia: null, points: [] })
  expect(connectOldShop(path, now)).toBe(true)
  expect(served()).toEqual({ centro: 'crm-bonus', praia: 'dito', points: ['juntos-somos-mais'] })
  expect(connectOldShop(path, now)).toBe(false)
})

it('keeps the simulated printer of a demo shop from when every shop had it', () => {
  const printers = () =>
    inShop((raw) =>
      raw
        .prepare<[], { key: string; value: string }>(
          "SELECT key, value FROM setting WHERE key LIKE 'printer.%' ORDER BY key",
        )
        .all(),
    )
  const seeded = printers()
  const own =
    inShop((raw) =>
      raw.prepare<[], string>("SELECT 'printer.' || uid FROM terminal WHERE id = 1").pluck().get(),
    ) ?? ''
  expect(seeded).not.toEqual([])
  inShop((raw) => {
    raw.exec("DELETE FROM setting WHERE key LIKE 'printer.%'")
    raw.prepare('INSERT INTO setting (key, value) VALUES (?, ?)').run(own, '{"name":"Minha"}')
  })
  connectOldShop(path, now)
  expect(printers()).toEqual(
    [{ key: own, value: '{"name":"Minha"}' }, ...seeded.filter((one) => one.key !== own)].toSorted((a, b) =>
      a.key.localeCompare(b.key),
    ),
  )
})

it('leaves alone what somebody set', () => {
  inShop((raw) =>
    raw.exec(
      `INSERT INTO parameter_value (key, scope, scope_id, version, value) VALUES ('loyalty.uses-points', 'branch', 1, 1, 'false')`,
    ),
  )
  expect(connectOldShop(path, now)).toBe(false)
  expect(served()).toEqual({ centro: null, praia: null, points: [] })
})

it('leaves another shop alone', () => {
  inShop((raw) => raw.exec("UPDATE branch SET cnpj = '46379400000142' WHERE id = 1"))
  expect(connectOldShop(path, now)).toBe(false)
})
