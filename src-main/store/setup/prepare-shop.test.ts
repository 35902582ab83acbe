import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { contract } from '#shared/contract'
import { branchIdSchema, terminalIdSchema } from '#shared/kernel/ids'
import type { NewShop } from '#shared/store/setup/new-shop'
import type { Database } from '../../platform/database/connection'
import { brokenAuditLinks } from '../../testing/file/broken-audit-links'
import { unsoundness } from '../../testing/file/soundness'
import { testFolder } from '../../testing/platform/test-folder'
import { fillTestShop } from '../../testing/till/test-shop'
import { checkPin } from '../access/check-pin'
import { openDatabase } from '../backup/open-database'
import { branchProfile } from '../branch/branch-queries'
import { readSetting, terminalSettingSchema } from '../settings/setting-rows'
import { prepareShop } from './prepare-shop'

const now = () => Date.UTC(2026, 2, 10, 12)
const shop = contract['setup.prepare-shop'].example as NewShop
let database: Database

beforeEach(() => {
  const folder = testFolder()
  const opened = openDatabase(join(folder, 'balcao.db'), join(folder, 'backups'), now())
  if (!opened.ok) throw opened.error.error
  database = opened.value
  onTestFinished(() => database.close())
})

function countRows(): Record<string, number> | undefined {
  return database.get(
    `SELECT (SELECT count(*) FROM branch) AS branches, (SELECT count(*) FROM terminal) AS terminals,
            (SELECT count(*) FROM operator) AS operators, (SELECT count(*) FROM audit_entry) AS audited,
            (SELECT count(*) FROM setting) AS settings`,
  )
}
const empty = { branches: 0, terminals: 0, operators: 0, audited: 0, settings: 0 }
const one = { branches: 1, terminals: 1, operators: 1, audited: 1, settings: 1 }

describe('preparing the shop', () => {
  it('writes branch, terminal and which one this is', async () => {
    const third = { ...shop, terminal: { ...shop.terminal, number: 3 as never, name: 'Caixa 3' } }
    expect(await prepareShop(database, now, third)).toEqual({ ok: true, value: null })
    expect(branchProfile(database, branchIdSchema.parse(1))).toMatchObject({
      name: 'Loja Nova',
      legalName: 'Loja Nova Ltda',
      cnpj: '11222333000181',
      city: 'Olinda',
      state: 'PE',
      pixKey: null,
    })
    expect(database.all('SELECT id, branch_id, name FROM terminal')).toEqual([
      { id: 3, branch_id: 1, name: 'Caixa 3' },
    ])
    expect(database.get('SELECT uid FROM terminal')).toEqual(
      readSetting(database, 'terminal', terminalSettingSchema),
    )
    expect(unsoundness(database.raw)).toEqual([])
  })

  it('keeps the Pix key given', async () => {
    const pixKey = 'pix@lojanova.example'
    await prepareShop(database, now, { ...shop, branch: { ...shop.branch, pixKey } })
    expect(branchProfile(database, branchIdSchema.parse(1)).pixKey).toBe(pixKey)
  })

  it('makes a manager who signs in with the PIN, of which only the scrypt hash is stored', async () => {
    await prepareShop(database, now, shop)
    const hash = database.get<{ pin_hash: string }>('SELECT pin_hash FROM operator')?.pin_hash
    expect(hash).toMatch(/^scrypt\$[^$]+\$[^$]+$/)
    const { code: operatorCode, name, pin } = shop.manager
    const terminal = { id: terminalIdSchema.parse(shop.terminal.number), branchId: branchIdSchema.parse(1) }
    const pepper = { current: () => Promise.resolve(null) }
    const at = { database, now, terminal, pepper }
    expect(await checkPin(at, { operatorCode, pin })).toMatchObject({
      ok: true,
      value: { code: operatorCode, name, role: 'manager' },
    })
    expect(await checkPin(at, { operatorCode, pin: '9999' })).toMatchObject({ ok: false })
  })

  it('is the first entry of the audit, without PIN or whole CNPJ', async () => {
    await prepareShop(database, now, shop)
    expect(
      database.all('SELECT id, at, terminal_id, operator_id, approver_id, action FROM audit_entry'),
    ).toEqual([
      {
        id: 1,
        at: now(),
        terminal_id: 1,
        operator_id: database.get<{ id: string }>('SELECT id FROM operator')?.id,
        approver_id: null,
        action: 'setup.prepare-shop',
      },
    ])
    const detail = database.get<{ detail: string }>('SELECT detail FROM audit_entry')?.detail ?? ''
    expect(detail).toContain('Nina Gerente')
    expect(detail).not.toContain(shop.cnpj)
    expect(Object.keys(JSON.parse(detail) as object)).toEqual(['branch', 'cnpj', 'terminal', 'manager'])
    expect(detail).not.toContain(shop.manager.pin)
    expect(brokenAuditLinks(database)).toEqual([])
  })

  it('is refused once it was done, and adds nobody', async () => {
    await prepareShop(database, now, shop)
    const intruder = { ...shop, manager: { code: '66', name: 'Outro', pin: '6666' } }
    expect(await prepareShop(database, now, intruder)).toEqual({ ok: false, error: { code: 'shop-exists' } })
    expect(countRows()).toEqual(one)
  })

  it('asked twice at once is done once', async () => {
    const replies = await Promise.all([prepareShop(database, now, shop), prepareShop(database, now, shop)])
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(countRows()).toEqual(one)
  })

  it('is refused in a shop that was filled in another way', async () => {
    fillTestShop(database)
    const before = countRows()
    expect(await prepareShop(database, now, shop)).toMatchObject({ ok: false })
    expect(countRows()).toEqual(before)
  })

  it('leaves nothing behind when a step fails', async () => {
    database.raw.exec(
      "CREATE TRIGGER no_audit BEFORE INSERT ON audit_entry BEGIN SELECT raise(ABORT, 'no room'); END",
    )
    await expect(prepareShop(database, now, shop)).rejects.toThrow('no room')
    expect(countRows()).toEqual(empty)
  })
})
