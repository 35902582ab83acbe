import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { currentVersion, migrations } from '../../platform/database/migrations/migrations'
import { databaseVersion } from '../../platform/database/version'
import { shopOfVersion31 } from '../../testing/file/shop-of-version-31'
import { unsoundness } from '../../testing/file/soundness'
import { testFolder } from '../../testing/platform/test-folder'
import { runUpgrade, type UpgradeMoment } from '../../testing/processes/run-upgrade'
import { listBackups } from './backup'
import { openDatabase } from './open-database'

const from = 31
const pending = migrations.filter(({ version }) => version > from)

/** Tables that are made anew without a row: a shop that old had none of them, so no half of them can be met. */
const withoutRows = ['consent']

/** Each moment with the version the file must be found at. */
const moments: readonly (readonly [name: string, moment: UpgradeMoment, found: number])[] = [
  ['with the copy asked for', { at: 'copying' }, from],
  ['with the copy written but not verified', { at: 'verifying' }, from],
  ...pending.flatMap(({ version, rewrites = [] }) => [
    [`before step ${version}`, { at: 'before', version }, version - 1] as const,
    ...(rewrites.every(({ table }) => withoutRows.includes(table))
      ? []
      : [[`with half of the rows of step ${version}`, { at: 'half', version }, version - 1] as const]),
    [`with step ${version} done but its commit`, { at: 'uncommitted', version }, version - 1] as const,
  ]),
  ['with the last step on disk', { at: 'end' }, currentVersion],
]

function oldShop() {
  const folder = testFolder()
  const path = join(folder, 'balcao.db')
  shopOfVersion31(path).close()
  return { path, backupFolder: join(folder, 'backups'), now: Date.UTC(2026, 2, 10, 12) }
}

/** The schema, and every row of every table. */
function contents(raw: Sqlite.Database): Record<string, unknown[]> {
  const tables = raw
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
  // The version of what is kept in memory, and the key that hides blocked addresses, are words at random.
  const columns = (table: string) =>
    table.endsWith('_version') || table === 'blocking_key' ? 'count(*)' : '*'
  const rows = (table: string) =>
    raw
      .prepare(`SELECT ${columns(table)} FROM "${table}"`)
      .raw()
      .all()
  return {
    schema: raw.prepare('SELECT name, sql FROM sqlite_schema ORDER BY type, name').raw().all(),
    ...Object.fromEntries(tables.map((table) => [table, rows(table)])),
  }
}

/** What the next start makes of a file. */
function started({ path, backupFolder, now }: ReturnType<typeof oldShop>): Record<string, unknown[]> {
  const opened = openDatabase(path, backupFolder, now + 60_000)
  if (!opened.ok) throw opened.error.error
  const { raw } = opened.value
  expect(databaseVersion(raw)).toBe(currentVersion)
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(raw.pragma('foreign_key_check')).toEqual([])
  expect(unsoundness(raw)).toEqual([])
  const all = contents(raw)
  opened.value.close()
  return all
}

describe('a process killed while it brings a shop of version 31 up to date', () => {
  it.each(moments)(
    '%s: the next start ends with every row, as if nothing had happened',
    async (_name, moment, found) => {
      const order = oldShop()
      expect(await runUpgrade(order, moment)).toBe('SIGKILL')
      const killed = new Sqlite(order.path)
      expect(databaseVersion(killed)).toBe(found)
      killed.close()
      const after = started(order)
      expect(after).toEqual(started(oldShop()))
      expect(after['sale']).toHaveLength(9)
      for (const table of withoutRows) expect(after[table]).toEqual([])
      expect(listBackups(order.backupFolder).length).toBeGreaterThan(0)
    },
  )
})
