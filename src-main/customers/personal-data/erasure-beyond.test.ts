import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyChain } from '../../store/audit/verify-chain'
import { takeBackup } from '../../store/backup/backup'
import { restoreBackup } from '../../store/backup/restore'
import type { CallFate } from '../../testing/central/loopback-central'
import { twoTills } from '../../testing/central/two-tills'
import { rosaura, tibério, twoPeople } from '../../testing/customers/two-people'
import { killAt } from '../../testing/file/kill-at'
import { testFolder } from '../../testing/platform/test-folder'
import { testTill, type TestTill } from '../../testing/till/test-till'

const nameOf = ({ database }: TestTill, id: string = rosaura.id): string | undefined =>
  database.get<{ name: string }>('SELECT name FROM customer WHERE id = ?', id)?.name

async function erase(till: TestTill): Promise<void> {
  const { code } = till.database.get<{ code: string }>(
    'SELECT code FROM customer WHERE id = ?',
    rosaura.id,
  ) ?? {
    code: '',
  }
  await till.must('personal.erase', {
    customerId: rosaura.id,
    code,
    reason: 'A pessoa pediu',
    waivesOpen: true,
  })
}

const listIn = (folder: string): string =>
  existsSync(join(folder, 'backups', 'apagados.txt'))
    ? readFileSync(join(folder, 'backups', 'apagados.txt'), 'utf8')
    : ''

describe('a copy of before that is restored', () => {
  it('erases them again before anybody signs in, and nobody else', async () => {
    const folder = testFolder()
    const till = testTill(folder)
    await twoPeople(till)
    const backups = join(folder, 'backups')
    const copy = join(backups, takeBackup(till.database.raw, backups, 'daily', till.clock.now))
    await erase(till)
    till.database.close()
    const order = { by: { code: '30', name: 'Gilda' }, takenAt: till.clock.now }
    expect(restoreBackup(copy, join(folder, 'balcao.db'), till.clock.now, order).ok).toBe(true)
    const restored = testTill(folder)
    expect(nameOf(restored)).toBe('Cliente excluído')
    expect(nameOf(restored, tibério.id)).toBe(tibério.name)
    expect(readFileSync(join(folder, 'balcao.db')).includes('Quixabeira')).toBe(true) // the receipt with a CPF
    expect(restored.database.all("SELECT 1 FROM message WHERE body LIKE '%Quixabeira%'")).toEqual([])
    expect(verifyChain(restored.database, 0, 10_000).breaks).toEqual([])
    restored.signIn('manager')
    expect(await restored.must('personal.requests', {})).toMatchObject([
      { kind: 'erased-again', operatorName: null },
    ])
    restored.database.close()
    const later = testTill(folder)
    expect(
      later.database.all("SELECT 1 FROM audit_entry WHERE action = 'customer.erase-again'"),
    ).toHaveLength(1)
  })
})

describe.each(['before', 'after'] as const)('the till dies %s a write', (moment) => {
  it.each([1, 2, 3])(
    'number %i of erasing: whole or not at all, and the rest at the next start',
    async (nth) => {
      const folder = testFolder()
      const till = testTill(folder)
      await twoPeople(till)
      const died = killAt(till.database, nth, moment)
      await erase(till).catch(() => undefined)
      if (!died()) return
      const next = testTill(folder)
      const isErased = nameOf(next) === 'Cliente excluído'
      expect(nameOf(next)).toBe(isErased ? 'Cliente excluído' : rosaura.name)
      expect(next.database.all("SELECT 1 FROM message WHERE body LIKE '%Quixabeira%'").length > 0).toBe(
        !isErased,
      )
      expect(listIn(folder)).toBe(isErased ? `${rosaura.id}\n` : '')
      expect(next.database.all('SELECT 1 FROM erasure WHERE cleaned_at IS NULL')).toEqual([])
      expect(verifyChain(next.database, 0, 10_000).breaks).toEqual([])
    },
  )
})

it('the list beside the copies names them by their number alone, and the journal is cut to what came after', async () => {
  const folder = testFolder()
  const till = testTill(folder)
  await twoPeople(till)
  await erase(till)
  expect(listIn(folder)).toBe(`${rosaura.id}\n`)
  expect(statSync(join(folder, 'balcao.db-wal')).size).toBeLessThan(200_000)
  expect(till.database.raw.pragma('secure_delete', { simple: true })).toBe(1)
})

describe('the company’s other tills', () => {
  it('erase them as well, and their Central keeps a tombstone', async () => {
    const two = await twoTills()
    await twoPeople(two.a.till())
    await two.meet()
    expect(nameOf(two.b.till())).toBe(rosaura.name)
    await erase(two.a.till())
    await two.meet()
    expect(nameOf(two.b.till())).toBe('Cliente excluído')
    expect(nameOf(two.b.till(), tibério.id)).toBe(tibério.name)
    expect(JSON.stringify(two.central.document(rosaura.id)?.body)).toBe('null')
    expect(two.b.till().database.all("SELECT 1 FROM audit_entry WHERE detail LIKE '%Rosaura%'")).toEqual([])
    two.b.restart()
    expect(two.b.till().database.all('SELECT 1 FROM erasure WHERE cleaned_at IS NULL')).toEqual([])
  })

  it('bring nobody back who changed the file before they heard of it', async () => {
    const two = await twoTills()
    await twoPeople(two.a.till())
    await two.meet()
    await erase(two.a.till())
    two.b.till().database.write((db) => db.update('customer', rosaura.id, { email: 'nova@correio.example' }))
    await two.b.till().central.sync()
    await two.meet()
    for (const till of [two.a.till(), two.b.till()]) {
      expect(nameOf(till)).toBe('Cliente excluído')
      expect(till.database.all("SELECT 1 FROM customer WHERE email = 'nova@correio.example'")).toEqual([])
    }
  })

  it.each<CallFate>(['lost', 'late', 'doubled', 'malformed', 'not-arrived'])(
    'hear of it though an answer is %s',
    async (fate) => {
      const two = await twoTills()
      await twoPeople(two.a.till())
      await two.meet()
      await erase(two.a.till())
      two.central.ways.fate = () => fate
      await two.meet()
      two.central.ways.fate = () => 'well'
      await two.central.settle()
      await two.meet()
      await two.meet()
      expect(nameOf(two.b.till())).toBe('Cliente excluído')
      expect(two.a.till().database.all('SELECT 1 FROM document_erasure')).toEqual([])
    },
  )
})
