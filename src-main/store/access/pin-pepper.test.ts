import { beforeEach, expect, it } from 'vitest'
import { operators } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { hashPin, isPeppered, pinMatches } from './pin'

let till: TestTill
const { cashier, supervisor } = operators
const chosen = { cashier: '4826', supervisor: '583146', manager: '702935' }
type Who = keyof typeof chosen

beforeEach(async () => {
  till = testTill()
  for (const who of Object.keys(chosen) as Who[])
    till.database.raw
      .prepare('UPDATE operator SET pin_hash = ? WHERE id = ?')
      .run(await hashPin(chosen[who]), operators[who].id)
})

const hashOf = (who: Who): string =>
  till.database.get<{ hash: string }>('SELECT pin_hash AS hash FROM operator WHERE id = ?', operators[who].id)
    ?.hash ?? ''
const asks = (who: Who, at = till, typed = chosen[who]) =>
  at.call('access.sign-in', { operatorCode: operators[who].code, pin: typed })

it('the next sign-in puts the vault into the hash: a copy of the file lets nobody try PINs out', async () => {
  expect(isPeppered(hashOf('cashier'))).toBe(false)
  expect((await asks('cashier')).ok).toBe(true)
  expect(isPeppered(hashOf('cashier'))).toBe(true)
  expect(await pinMatches(chosen.cashier, hashOf('cashier'))).toBe(false)
  expect((await asks('cashier')).ok).toBe(true)
  expect((await asks('cashier', till, '9999')).ok).toBe(false)
  expect((await asks('supervisor')).ok).toBe(true)
})

it('whoever manages or restores keeps one that opens on any computer', async () => {
  await asks('manager')
  expect(isPeppered(hashOf('manager'))).toBe(false)
})

it('a computer without a vault keeps PINs as before', async () => {
  till.vault.state.isSafe = false
  expect((await asks('cashier')).ok).toBe(true)
  expect(isPeppered(hashOf('cashier'))).toBe(false)
})

it('on another computer the manager gets in, is told, and gives new PINs; then its own vault serves', async () => {
  await asks('cashier')
  till.database.close()
  const elsewhere = testTill(till.folder)
  elsewhere.vault.state.opens = false
  expect((await asks('cashier', elsewhere)).ok).toBe(false)
  expect((await asks('manager', elsewhere)).ok).toBe(true)
  expect(await elsewhere.must('access.role-notices', {})).toContain('pins-elsewhere')
  await elsewhere.must('access.set-pin', { operatorId: cashier.id, pin: '7351' })
  expect((await asks('cashier', elsewhere, '7351')).ok).toBe(true)
  elsewhere.database.close()

  const later = testTill(till.folder)
  expect((await asks('cashier', later, '7351')).ok).toBe(true)
  expect(
    later.database.get<{ hash: string }>('SELECT pin_hash AS hash FROM operator WHERE id = ?', cashier.id)
      ?.hash,
  ).toMatch(/^scrypt-pepper\$/)
  later.database.close()
})

it('whoever comes to manage gets a hash without it at the next sign-in', async () => {
  await asks('supervisor')
  till.database.raw.prepare("UPDATE operator SET role = 'manager' WHERE id = ?").run(supervisor.id)
  await asks('supervisor')
  expect(isPeppered(hashOf('supervisor'))).toBe(false)
})
