import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { fail } from '#shared/kernel/result'
import { currentVersion } from '../platform/database/migrations/migrations'
import { databaseVersion } from '../platform/database/version'
import { listBackups } from '../store/backup/backup'
import type { UpgradeBeside } from '../store/backup/upgrade-beside'
import { upgradeFile, type UpgradeTold } from '../store/backup/upgrade-file'
import { roomNeeded } from '../store/backup/upgrade-room'
import { shopOfVersion31 } from '../testing/file/shop-of-version-31'
import { testFolder } from '../testing/platform/test-folder'
import { pin, pinHash } from '../testing/till/test-shop'
import { testSurroundings } from '../testing/till/test-surroundings'
import { startTill } from './start-till'
import type { Surroundings } from './surroundings'

let folder: string
let path: string
let old: Buffer

beforeEach(() => {
  folder = testFolder()
  path = join(folder, 'balcao.db')
  const shop = shopOfVersion31(path)
  shop.prepare('UPDATE operator SET pin_hash = ?').run(pinHash)
  shop.close()
  old = readFileSync(path)
})

/** A till started over the file of version 31, and the upgrade in the test's hands where it says so. */
function start(changes: Partial<Surroundings> = {}) {
  const { around, log } = testSurroundings(folder)
  const till = startTill({ ...around, ...changes })
  const call = (name: string, input: object = {}) => till.dispatch({ name, input })
  return { till, log, call, over: () => expect.poll(() => call('database.upgrade')).toEqual(nothing) }
}

const nothing = { ok: true, value: null }
const unknown = { ok: false, error: { code: 'unknown-operation' } }

/** An upgrade that tells what the test says and ends when it says so. */
function inHand() {
  let end: () => void = () => undefined
  const ending = new Promise<void>((resolve) => (end = resolve))
  let tell: Parameters<UpgradeBeside>[1] = () => undefined
  const upgrade: UpgradeBeside = async (order, told) => {
    tell = told
    await ending
    return upgradeFile(order, told)
  }
  return { upgrade, end, tell: (what: UpgradeTold) => tell(what) }
}

describe('a till whose file an earlier version wrote', () => {
  it('answers how far it is and nothing else, then signs in and sells', async () => {
    const hand = inHand()
    const { till, call, over } = start({ upgrade: hand.upgrade })
    expect(await call('database.upgrade')).toEqual({ ok: true, value: { doing: 'starting' } })
    for (const [name, input] of [
      ['app.state', {}],
      ['setup.needed', {}],
      ['database.trouble', {}],
      ['access.sign-in', { operatorCode: '30', pin }],
    ] as const)
      expect(await call(name, input)).toEqual(unknown)
    hand.tell({ doing: 'copying' })
    expect(await call('database.upgrade')).toEqual({
      ok: true,
      value: { doing: 'copying', done: 0, of: old.length },
    })
    const steps = { doing: 'steps', step: 2, steps: 9, copied: 10, rows: 40 } as const
    hand.tell(steps)
    expect(await call('database.upgrade')).toEqual({ ok: true, value: steps })
    expect(till.isKiosk()).toBe(false)

    hand.end()
    await over()
    expect(await call('database.trouble')).toEqual(nothing)
    expect(await call('access.sign-in', { operatorCode: '30', pin })).toMatchObject({ ok: true })
    till.close()
    expect(listBackups(join(folder, 'backups'))).toHaveLength(1)
  })

  it('tells the window to look again once it is a till: it may be one that fills the screen', async () => {
    let asked = 0
    const { till, over } = start({ onParameterSet: () => asked++ })
    await over()
    expect(asked).toBe(1)
    till.close()
  })

  it('dies at once where the window is closed meanwhile: nothing waits for the step', () => {
    let deaths = 0
    const { till, log } = start({ upgrade: inHand().upgrade, die: () => deaths++ })
    till.close()
    expect(deaths).toBe(1)
    expect(log.events).toContain('upgrade-cut-short')
  })
})

describe('a disk with too little room for it', () => {
  it('is refused with what is missing before anything is touched, and goes on once there is room', async () => {
    const needed = roomNeeded(path)
    const { till, call, over } = start({ freeBytes: () => Promise.resolve(needed - 1) })
    await over()
    expect(await call('database.trouble')).toMatchObject({
      ok: true,
      value: { kind: 'no-room', needed, free: needed - 1, restorable: false, backups: [], path },
    })
    expect(await call('app.state')).toEqual(unknown)
    expect(readFileSync(path).equals(old)).toBe(true)
    expect(existsSync(join(folder, 'backups'))).toBe(false)
    till.close()

    const again = start({ freeBytes: () => Promise.resolve(needed) })
    await again.over()
    expect(await again.call('app.state')).toMatchObject({ ok: true })
    again.till.close()
  })

  it('that fills up meanwhile is told as such, with the file at its last whole step', async () => {
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
    const frees = [1e12, 5]
    const { call, over } = start({
      freeBytes: () => Promise.resolve(frees.shift() ?? 0),
      upgrade: () => Promise.resolve(fail({ kind: 'migration-failed', error: full })),
    })
    await over()
    expect(await call('database.trouble')).toMatchObject({ value: { kind: 'no-room', free: 5 } })
  })

  it('that does not say how much there is, is tried', async () => {
    const { till, call, log, over } = start({ freeBytes: () => Promise.reject(new Error('ENOSYS')) })
    await over()
    expect(await call('app.state')).toMatchObject({ ok: true })
    expect(log.incidents.map(({ event }) => event)).toEqual(['free-disk-unknown'])
    till.close()
  })
})

describe('an upgrade that fails', () => {
  it.each([
    ['migration-failed', { kind: 'migration-failed', error: new Error('no such table: shelf') }],
    ['busy', { kind: 'busy', error: new Error('held') }],
    ['damaged', { kind: 'damaged', error: new Error('malformed') }],
  ] as const)('as %s ends in recovery, never in a new file', async (kind, failure) => {
    const { call, log, over } = start({ upgrade: () => Promise.resolve(fail(failure)) })
    await over()
    expect(await call('database.trouble')).toMatchObject({ ok: true, value: { kind, incidentId: 'INC-1' } })
    expect(log.incidents).toMatchObject([{ event: 'database-unusable', error: failure.error }])
    expect(await call('setup.needed')).toEqual(unknown)
    expect(readFileSync(path).equals(old)).toBe(true)
  })

  it('so that the till cannot be made ends in recovery too, not in a window that waits for ever', async () => {
    const { call, over } = start({
      upgrade: (order) => {
        const ended = upgradeFile(order)
        const raw = new Sqlite(path)
        raw.exec(`INSERT OR REPLACE INTO setting (key, value) VALUES ('terminal', '{"uid":"nobody"}')`)
        raw.close()
        return Promise.resolve(ended)
      },
    })
    await over()
    expect(await call('database.trouble')).toMatchObject({ ok: true, value: { kind: 'unreadable' } })
  })
})

it('brings the whole file to this version', async () => {
  const { till, over } = start()
  await over()
  till.close()
  const raw = new Sqlite(path, { readonly: true })
  expect(databaseVersion(raw)).toBe(currentVersion)
  raw.close()
})
