import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { currentVersion } from '../../platform/database/migrations/migrations'
import { isBusy } from '../../platform/database/sqlite-errors'
import { databaseVersion } from '../../platform/database/version'
import { shopOfVersion31 } from '../../testing/file/shop-of-version-31'
import { testFolder } from '../../testing/platform/test-folder'
import { listBackups } from './backup'
import { upgradeWorker } from './upgrade-beside'
import type { UpgradeOrder, UpgradeTold } from './upgrade-file'

const now = Date.UTC(2026, 2, 10, 12)
let folder: string
let path: string
let told: UpgradeTold[]

beforeEach(() => {
  folder = testFolder()
  path = join(folder, 'balcao.db')
  told = []
  shopOfVersion31(path).close()
})

const workerSource = `await import('${new URL('./upgrade-worker.ts', import.meta.url).href}')`

/** A real worker over the source, as the built one runs over the bundle. */
function upgrade(source = workerSource, patience: Pick<UpgradeOrder, 'patience'> = {}) {
  const file = join(folder, 'worker.mjs')
  writeFileSync(
    file,
    `import { register } from '${import.meta.resolve('tsx/esm/api')}'\nregister()\n${source}\n`,
  )
  const order = { path, backupFolder: join(folder, 'backups'), now, ...patience }
  return upgradeWorker(file)(order, (what) => told.push(what))
}

describe('a file brought up to date by a worker', () => {
  it('is at this version when it ends, with a copy of what it was, and every step was told in order', async () => {
    expect(await upgrade()).toEqual({ ok: true, value: null })
    const raw = new Sqlite(path, { readonly: true })
    expect(databaseVersion(raw)).toBe(currentVersion)
    raw.close()
    expect(listBackups(join(folder, 'backups'))).toHaveLength(1)
    const steps = told.flatMap((one) => (one.doing === 'steps' ? [one] : []))
    expect(told[0]).toEqual({ doing: 'copying' })
    expect([...new Set(steps.map(({ step }) => step))]).toEqual(
      Array.from({ length: currentVersion - 31 }, (_, index) => index + 1),
    )
    const last = steps.at(-1)
    expect(last?.rows).toBeGreaterThan(0)
    expect(last?.copied).toBe(last?.rows)
  })

  it('answers as a value, code and all, where another program holds the file', async () => {
    const other = new Sqlite(path)
    other.pragma('journal_mode = DELETE')
    other.exec('BEGIN EXCLUSIVE')
    const ended = await upgrade(workerSource, { patience: 10 })
    other.close()
    expect(ended).toMatchObject({ ok: false, error: { kind: 'busy' } })
    expect(!ended.ok && isBusy(ended.error.error)).toBe(true)
    expect(told).toEqual([])
  })

  it.each([
    ['throws', "throw new Error('no module')", 'no module'],
    ['ends without a word', 'process.exit(7)', 'code 7'],
  ])('is not up to date where the worker %s', async (_how, source, message) => {
    const ended = await upgrade(source)
    expect(ended).toMatchObject({ ok: false, error: { kind: 'migration-failed' } })
    expect(!ended.ok && String(ended.error.error)).toContain(message)
  })
})
