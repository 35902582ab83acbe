import { copyFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTill } from '../../compose/start-till'
import type { Till } from '../../compose/till-to-be'
import { connect } from '../../platform/database/connection'
import { markDamaged } from '../../platform/database/damage-mark'
import { corruptTable } from '../../testing/file/corrupt-table'
import { testFolder } from '../../testing/platform/test-folder'
import { placeShopFile } from '../../testing/till/shop-file'
import { pin, operators } from '../../testing/till/test-shop'
import { testSurroundings } from '../../testing/till/test-surroundings'
import { hashPin } from '../access/pin'
import { verifyChain } from '../audit/verify-chain'
import { takeBackup } from './backup'

const clock = { now: 0 }
let folder: string
let path: string
let backups: string
let restarts: number
let till: Till

beforeEach(async () => {
  clock.now = Date.UTC(2026, 2, 10, 12)
  folder = testFolder()
  path = join(folder, 'balcao.db')
  backups = join(folder, 'backups')
  restarts = 0
  placeShopFile(path)
  start()
  await sell(1)
  till.close()
  const raw = new Sqlite(path)
  takeBackup(raw, backups, 'daily', clock.now)
  raw.close()
  start()
  await sell(2)
  till.close()
})
afterEach(() => till.close())

function start(): void {
  const { around } = testSurroundings(folder)
  const time = { ...around.time, now: () => clock.now }
  till = startTill({ ...around, time, restart: () => restarts++ })
}

const call = (name: string, input: object = {}) => till.dispatch({ name, input })
const must = async (name: string, input: object = {}): Promise<unknown> => {
  const reply = await call(name, input)
  if (!reply.ok) throw new Error(`${name} refused: ${JSON.stringify(reply.error)}`)
  return reply.value
}

let sales = 0
/** Sales in cash by Ana, whose till stays open. */
async function sell(count: number): Promise<void> {
  await must('access.sign-in', { operatorCode: '10', pin })
  await call('till.open', { float: 0 })
  for (let each = 0; each < count; each++) {
    const { sale } = (await must('sale.scan', { code: '101' })) as { sale: { id: string } }
    await must('sale.start-payment', { saleId: sale.id })
    const id = `01890000-0000-7000-8000-${String((sales += 1)).padStart(12, '0')}`
    await must('payment.add-tender', { saleId: sale.id, tender: { kind: 'cash', id, amount: 3500 } })
    await must('sale.finish', { saleId: sale.id })
  }
}

function ask<Row>(sql: string, file = path): Row[] {
  const raw = new Sqlite(file, { readonly: true })
  try {
    return raw.prepare(sql).all() as Row[]
  } finally {
    raw.close()
  }
}
const numbers = () =>
  ask<{ number: number }>('SELECT number FROM sale WHERE number IS NOT NULL ORDER BY number').map(
    ({ number }) => number,
  )
const copyName = (): string => readdirSync(backups)[0] ?? ''
const restore = (operatorCode: string, typed = pin, backupName = copyName()) =>
  call('database.restore', { backupName, operatorCode, pin: typed })

/** Damages the file where a sale reads it, people and sales still readable. */
function damage(): void {
  corruptTable(path, 'product_barcode')
  markDamaged(path, 'K7Q2M9XA')
}

describe('a mark planted beside a sound file', () => {
  it('gives nobody a way around the right to restore: the day is still there', async () => {
    writeFileSync(`${path}.damaged`, 'planted')
    start()
    expect(await call('database.trouble')).toEqual({ ok: true, value: null })
    expect(await restore('10')).toMatchObject({ ok: false, error: { code: 'not-recognised' } })
    expect(numbers()).toEqual([1, 2, 3])
  })
})

describe('who restores', () => {
  beforeEach(() => {
    damage()
    start()
  })

  it.each([
    // Her PIN hangs on the vault, which nothing here asks: she is not known without it.
    ['a cashier', '10', pin, { code: 'not-recognised', remaining: 2 }],
    ['a supervisor', '20', pin, { code: 'restorer-lacks-right' }],
    ['nobody we know', '99', pin, { code: 'not-recognised', remaining: 2 }],
    ['a manager with another PIN', '30', '9999', { code: 'not-recognised', remaining: 2 }],
  ])('is not %s', async (_who, code, typed, error) => {
    expect(await restore(code, typed)).toEqual({ ok: false, error })
    expect(restarts).toBe(0)
    expect(numbers()).toEqual([1, 2, 3])
  })

  it('cannot be found by trying: many at once are counted, and a restart or an own PIN forgives nothing', async () => {
    const tries = await Promise.all(
      ['1111', '2222', '3333', '4444', pin].map((typed) => restore('30', typed)),
    )
    expect(tries.filter(({ ok }) => ok)).toEqual([])
    till.close()
    start()
    expect(await restore('10')).toMatchObject({ ok: false, error: { code: 'restore-locked' } })
    expect(await restore('30')).toMatchObject({ ok: false, error: { code: 'restore-locked' } })
    clock.now += 61_000
    expect(await restore('20')).toEqual({ ok: false, error: { code: 'restorer-lacks-right' } })
    expect(await restore('30')).toEqual({ ok: true, value: null })
  })

  it('is a manager of the damaged file, and not one only the copy still knows', async () => {
    till.close()
    const raw = new Sqlite(path)
    raw.prepare("UPDATE operator SET active = 0 WHERE code = '30'").run()
    raw.close()
    start()
    expect(await restore('30')).toMatchObject({ ok: false, error: { code: 'not-recognised' } })
  })

  it('is a manager of the copy where the file tells nothing', async () => {
    till.close()
    writeFileSync(path, 'lixo '.repeat(1000))
    start()
    expect(await restore('20')).toMatchObject({ ok: false, error: { code: 'restorer-lacks-right' } })
    expect(await restore('30')).toEqual({ ok: true, value: null })
  })
})

describe('which copies are offered', () => {
  const names = async () => {
    const trouble = (await must('database.trouble')) as { backups: { name: string }[] }
    return trouble.backups.map(({ name }) => name)
  }

  it('are ours: not a planted file, nor one under another copy’s name', async () => {
    const ours = copyName()
    const evil = join(folder, 'evil.db')
    copyFileSync(join(backups, ours), evil)
    const raw = new Sqlite(evil)
    raw.prepare("UPDATE operator SET pin_hash = ? WHERE code = '30'").run(await hashPin('6666'))
    raw.close()
    for (const planted of [
      'evil.db',
      ours.replace('2026-03-10', '2026-03-11'),
      ours.replace(/-n\d+-/, '-n900-'),
    ])
      copyFileSync(evil, join(backups, planted))
    writeFileSync(join(backups, 'balcao-2026-03-12T00-00-00.000Z.db'), 'lixo')
    rmSync(path)
    start()
    expect(await names()).toEqual([ours])
    expect(await restore('30', '6666', 'evil.db')).toEqual({ ok: false, error: { code: 'backup-not-found' } })
  })
})

describe('after restoring', () => {
  it.each([
    ['can be read', damage, 4],
    ['tells nothing', () => writeFileSync(path, 'lixo '.repeat(1000)), 4_002],
    ['is gone', () => rmSync(path), 4_002],
  ])('no number is given twice, and the trail says who and what: the file %s', async (_how, spoil, next) => {
    spoil()
    const wasThere = existsSync(path)
    clock.now += 3_600_000
    start()
    expect(await restore('30')).toEqual({ ok: true, value: null })
    till.close()
    start()
    await sell(1)
    expect(numbers()).toEqual([1, next])
    const [entry] = ask<{ operator_id: string; detail: string }>(
      "SELECT operator_id, detail FROM audit_entry WHERE action = 'database.restore'",
    )
    expect(entry?.operator_id).toBe(operators.manager.id)
    expect(JSON.parse(entry?.detail ?? '')).toMatchObject({
      operator: 'Gilda Gerente (30)',
      copy: copyName(),
      setAside: wasThere ? (expect.stringMatching(/^danificado-.*\.db$/) as string) : 'não havia arquivo',
    })
    const raw = new Sqlite(path)
    expect(verifyChain(connect(raw), 0)).toMatchObject({ done: true, breaks: [] })
    raw.close()
    till.close()
    start()
    expect(ask("SELECT id FROM audit_entry WHERE action = 'database.restore'")).toHaveLength(1)
  })

  it('the next manager is told at sign-in, until they say so; a cashier is not', async () => {
    damage()
    start()
    await restore('30')
    till.close()
    start()
    await must('access.sign-in', { operatorCode: '10', pin })
    expect(await must('database.restored')).toBeNull()
    expect(await call('database.confirm-restored')).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    })
    await must('access.sign-out')
    await must('access.sign-in', { operatorCode: '30', pin })
    expect(await must('database.restored')).toMatchObject({ operatorName: 'Gilda Gerente' })
    await must('database.confirm-restored')
    expect(await must('database.restored')).toBeNull()
  })
})
