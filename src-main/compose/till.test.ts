import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '#shared/contract'
import { createSlideFolder } from '../devices/display/slide-folder'
import { markDamaged } from '../platform/database/damage-mark'
import { takeBackup } from '../store/backup/backup'
import { openDatabase } from '../store/backup/open-database'
import { testDisplay } from '../testing/devices/test-display'
import { corruptTable } from '../testing/file/corrupt-table'
import { printAsText } from '../testing/platform/print-as-text'
import { testFolder } from '../testing/platform/test-folder'
import { testLog } from '../testing/platform/test-log'
import { testVault } from '../testing/platform/test-vault'
import { placeShopFile } from '../testing/till/shop-file'
import { pin } from '../testing/till/test-shop'
import { ownSurroundings } from './own-surroundings'
import { startTill } from './start-till'
import type { Till } from './till-to-be'

let folder: string
let path: string
let backups: string
let restarts: number
let till: Till

beforeEach(() => {
  folder = testFolder()
  path = join(folder, 'balcao.db')
  backups = join(folder, 'backups')
  restarts = 0
  placeShopFile(path)
  const opened = openDatabase(path, backups, Date.now())
  if (!opened.ok) throw opened.error.error
  takeBackup(opened.value.raw, backups, 'daily', Date.now())
  opened.value.close()
})
afterEach(() => till.close())

const log = testLog()

function start(): void {
  till = startTill(
    ownSurroundings({
      dataFolder: folder,
      version: '0',
      elsewhere: null,
      workerFile: join(folder, 'no-worker.js'),
      upgradeWorkerFile: join(folder, 'no-worker.js'),
      readWorkerFile: join(folder, 'no-worker.js'),
      spoolWorkerFile: join(folder, 'no-worker.js'),
      log,
      vault: testVault(),
      push: () => undefined,
      restart: () => restarts++,
      onParameterSet: () => undefined,
      decodePicture: () => null,
      printPages: printAsText,
      chooseFolder: () => Promise.resolve(null),
      printersInSight: { installed: () => Promise.resolve([]), onNetwork: () => Promise.resolve([]) },
      customerWindow: testDisplay().window,
      slides: createSlideFolder(Date.now),
      networkPage: () => new Map(),
    }),
  )
}

const call = (name: string, input: object = {}) => till.dispatch({ name, input })

async function signInAndOpen(): Promise<void> {
  expect(await call('access.sign-in', { operatorCode: '10', pin })).toMatchObject({ ok: true })
  await call('till.open', { float: 0 })
}

describe('a till over a sound file', () => {
  it('signs in by code and PIN, and scans', async () => {
    start()
    await signInAndOpen()
    expect(await call('sale.scan', { code: '3*101' })).toMatchObject({
      ok: true,
      value: { sale: { totals: { total: 10500 } } },
    })
  })

  it('has no trouble, nothing to try again, and shows nobody another folder', async () => {
    start()
    expect(await call('database.trouble')).toEqual({ ok: true, value: null })
    expect(await call('database.try-again')).toEqual({ ok: false, error: { code: 'no-trouble' } })
    expect(await call('database.choose-copies')).toEqual({ ok: true, value: null })
    expect(await call('database.restore', { backupName: 'any', operatorCode: '30', pin })).toEqual({
      ok: false,
      error: { code: 'backup-not-found' },
    })
    expect(restarts).toBe(0)
  })
})

describe('a file found damaged in mid-sale', () => {
  beforeEach(async () => {
    corruptTable(path, 'product_barcode')
    start()
    await signInAndOpen()
    const reply = await call('sale.scan', { code: '7891000000014' })
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(restarts).toBe(1)
    till.close()
    start()
  })

  it('starts again into recovery, where the window can still report its own failures', async () => {
    const failure = { incidentId: 'T-1234ABCD', what: 'screen-failed', text: 'TypeError: no label' }
    expect(await call('logging.report-failure', failure)).toEqual({ ok: true, value: null })
    expect(log.incidents.at(-1)).toMatchObject({ event: 'screen-failed', error: 'TypeError: no label' })
  })

  it('starts again into recovery, which answers nothing else', async () => {
    expect(await call('database.trouble')).toMatchObject({
      ok: true,
      value: { kind: 'damaged', path, backups: [{ bytes: expect.any(Number) as number }] },
    })
    expect(await call('app.state')).toEqual({ ok: false, error: { code: 'unknown-operation' } })
  })

  it('stays there when tried again, because the file is still damaged', async () => {
    expect(await call('database.try-again')).toEqual({ ok: false, error: { code: 'still-damaged' } })
    expect(restarts).toBe(1)
  })

  it('sells again once a backup is restored', async () => {
    const [backup = ''] = readdirSync(backups)
    expect(await call('database.restore', { backupName: '../balcao.db', operatorCode: '30', pin })).toEqual({
      ok: false,
      error: { code: 'backup-not-found' },
    })
    expect(await call('database.restore', { backupName: backup, operatorCode: '30', pin })).toEqual({
      ok: true,
      value: null,
    })
    expect(restarts).toBe(2)
    start()
    await signInAndOpen()
    expect(await call('sale.scan', { code: '7891000000014' })).toMatchObject({ ok: true })
    expect(existsSync(`${path}.damaged`)).toBe(false)
  })
})

it('a file marked damaged that proves whole is used at once, and the mark is gone', async () => {
  markDamaged(path, 'K7Q2M9XA')
  start()
  expect(await call('database.trouble')).toEqual({ ok: true, value: null })
  expect(log.events).toContain('damage-mark-removed')
  expect(existsSync(`${path}.damaged`)).toBe(false)
  expect(restarts).toBe(0)
})

describe('a till on an empty folder', () => {
  const shop = contract['setup.prepare-shop'].example
  const credentials = { operatorCode: shop.manager.code, pin: shop.manager.pin }

  beforeEach(() => {
    for (const left of readdirSync(folder)) rmSync(join(folder, left), { recursive: true })
    start()
  })

  it('waits for its shop, and until then answers nothing else', async () => {
    expect(await call('setup.needed')).toEqual({ ok: true, value: true })
    expect(await call('database.trouble')).toEqual({ ok: true, value: null })
    for (const [name, input] of [
      ['app.state', {}],
      ['access.sign-in', credentials],
    ] as const)
      expect(await call(name, input)).toEqual({ ok: false, error: { code: 'unknown-operation' } })
  })

  it('still waits when started again before it was prepared, and leaves no backups in the way', async () => {
    till.close()
    start()
    expect(await call('setup.needed')).toEqual({ ok: true, value: true })
    expect(existsSync(backups)).toBe(false)
  })

  it('signs its manager in and sells at once, and after a restart', async () => {
    expect(await call('setup.prepare-shop', shop)).toEqual({ ok: true, value: null })
    expect(await call('setup.needed')).toEqual({ ok: true, value: false })
    expect(await call('app.state')).toMatchObject({
      ok: true,
      value: { branch: { name: 'Loja Nova' }, terminal: { name: 'Caixa 1' }, operator: null },
    })
    expect(await call('access.sign-in', credentials)).toMatchObject({ ok: true, value: { role: 'manager' } })
    expect(await call('till.open', { float: 0 })).toMatchObject({ ok: true })
    till.close()
    start()
    expect(await call('access.sign-in', credentials)).toMatchObject({ ok: true })
  })

  it('is never prepared a second time, before or after a restart', async () => {
    await call('setup.prepare-shop', shop)
    const again = { ...shop, manager: { code: '66', name: 'Outro', pin: '592817' } }
    const refused = { ok: false, error: { code: 'shop-exists' } }
    expect(await call('setup.prepare-shop', again)).toEqual(refused)
    till.close()
    start()
    expect(await call('setup.prepare-shop', again)).toEqual(refused)
  })
})

it.each([
  ['missing', () => rmSync(path)],
  ['empty', () => emptyFile()],
] as const)('a file found %s beside its backups is recovered, never set up', async (kind, spoil) => {
  spoil()
  start()
  expect(await call('database.trouble')).toMatchObject({ ok: true, value: { kind, backups: [{}] } })
  const unknown = { ok: false, error: { code: 'unknown-operation' } }
  expect(await call('setup.needed')).toEqual(unknown)
  expect(await call('setup.prepare-shop', contract['setup.prepare-shop'].example)).toEqual(unknown)
  const [backupName = ''] = readdirSync(backups)
  expect(await call('database.restore', { backupName, operatorCode: '30', pin })).toEqual({
    ok: true,
    value: null,
  })
  start()
  expect(await call('setup.needed')).toEqual({ ok: true, value: false })
  await signInAndOpen()
})

/** A program’s own new file in the place of the shop’s. */
function emptyFile(): void {
  rmSync(path)
  const opened = openDatabase(path, join(folder, 'elsewhere'), Date.now())
  if (!opened.ok) throw opened.error.error
  opened.value.close()
}
