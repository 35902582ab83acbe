import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { openFile, type Database } from '../../platform/database/connection'
import { markDamaged } from '../../platform/database/damage-mark'
import { currentVersion } from '../../platform/database/migrations/migrations'
import { newId } from '../../platform/database/new-id'
import { databaseVersion } from '../../platform/database/version'
import { corruptTable } from '../../testing/file/corrupt-table'
import { testFolder } from '../../testing/platform/test-folder'
import { takeBackup } from './backup'
import { openDatabase } from './open-database'

const now = Date.UTC(2026, 2, 10, 12)
let folder: string
let path: string
let backups: string

beforeEach(() => {
  folder = testFolder()
  path = join(folder, 'balcao.db')
  backups = join(folder, 'backups')
})

function open(): Database {
  const opened = openDatabase(path, backups, now)
  if (!opened.ok) throw opened.error.error
  return opened.value
}

function refusal(patience?: number): string {
  const opened = openDatabase(path, backups, now, undefined, patience)
  if (opened.ok) throw new Error('It opened')
  return opened.error.kind
}

/** A shop's file with something in it, closed as a till closes it. */
function makeShop(): void {
  const database = open()
  database.write((db) => {
    db.run(
      "INSERT INTO operator (id, code, name, role, pin_hash) VALUES (?, '1', 'Gilda', 'manager', '')",
      newId(),
    )
    for (let id = 1; id <= 500; id++)
      db.run('INSERT INTO brand (id, uid, name) VALUES (?, ?, ?)', id, newId(), `Marca ${id}`)
  })
  database.close()
}

function brands(database: Database): number | undefined {
  return database.get<{ count: number }>('SELECT count(*) AS count FROM brand')?.count
}

describe('opening the database', () => {
  it('makes a new one where there was none, and leaves nothing else behind', () => {
    const database = open()
    expect(databaseVersion(database.raw)).toBe(currentVersion)
    database.close()
    expect(readdirSync(folder)).toEqual(['balcao.db'])
  })

  it('makes the folder it lives in', () => {
    path = join(folder, 'deep', 'down', 'balcao.db')
    open().close()
    expect(existsSync(path)).toBe(true)
  })

  it('starts over after a first start that was cut short', () => {
    writeFileSync(`${path}.new`, 'half of a file')
    open().close()
    expect(readdirSync(folder)).toEqual(['balcao.db'])
  })

  it('keeps what was written before, and has it on disk before it is acknowledged', () => {
    makeShop()
    const database = open()
    expect(brands(database)).toBe(500)
    expect(database.raw.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(database.raw.pragma('synchronous', { simple: true })).toBe(2)
    expect(database.raw.pragma('foreign_keys', { simple: true })).toBe(1)
    database.close()
  })

  it('keeps what is still in the journal of a till that was killed', () => {
    makeShop()
    const killed = open()
    killed.write((db) => db.run("INSERT INTO brand (id, uid, name) VALUES (501, ?, 'Última')", newId()))
    const rescued = join(folder, 'rescued.db')
    for (const suffix of ['', '-wal']) copyFileSync(path + suffix, rescued + suffix)
    killed.close()
    path = rescued
    const database = open()
    expect(brands(database)).toBe(501)
    database.close()
  })
})

describe('a file no shop is in yet', () => {
  it('opens as often as it is started', () => {
    open().close()
    open().close()
    expect(existsSync(backups)).toBe(false)
  })
})

describe('a file that cannot be used', () => {
  it('is missing when only its backups are there, and no empty one takes its place', () => {
    const database = open()
    takeBackup(database.raw, backups, 'daily', now)
    database.close()
    rmSync(path)
    expect(refusal()).toBe('missing')
    expect(existsSync(path)).toBe(false)
  })

  it('is empty when it holds no shop and its backups do', () => {
    makeShop()
    const shop = open()
    takeBackup(shop.raw, backups, 'daily', now)
    shop.close()
    rmSync(path)
    path = join(folder, 'elsewhere.db')
    const stranger = openDatabase(path, join(folder, 'none'), now)
    if (stranger.ok) stranger.value.close()
    expect(refusal()).toBe('empty')
  })

  it('is missing when only its journal is there', () => {
    writeFileSync(`${path}-wal`, 'the latest sales')
    expect(refusal()).toBe('missing')
    expect(readFileSync(`${path}-wal`, 'utf8')).toBe('the latest sales')
  })

  it.each([
    ['empty', () => writeFileSync(path, '')],
    ['not a database', () => writeFileSync(path, 'Isto não é um banco de dados. '.repeat(1000))],
    ['cut short', () => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['cut to its first bytes', () => truncateSync(path, 100)],
    [
      'of another program',
      () => {
        rmSync(path)
        const raw = new Sqlite(path)
        raw.exec(`CREATE TABLE note (text); PRAGMA user_version = ${currentVersion}`)
        raw.close()
      },
    ],
    [
      'without its version',
      () => {
        const raw = new Sqlite(path)
        raw.pragma('user_version = 0')
        raw.close()
      },
    ],
  ])('is damaged when it is %s', (_how, spoil) => {
    makeShop()
    spoil()
    const bytes = readFileSync(path)
    expect(refusal()).toBe('damaged')
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it('is damaged when a page was found damaged in use, and reading all of it confirms that', () => {
    makeShop()
    corruptTable(path, 'brand')
    markDamaged(path, 'K7Q2M9XA')
    expect(refusal()).toBe('damaged')
    expect(existsSync(`${path}.damaged`)).toBe(true)
  })

  it('is no worse for a mark anybody can leave beside it', () => {
    makeShop()
    markDamaged(path, 'K7Q2M9XA')
    const notes: string[] = []
    const opened = openDatabase(path, backups, now, (event) => notes.push(event))
    if (!opened.ok) throw opened.error.error
    opened.value.close()
    expect(notes).toEqual(['damage-mark-removed'])
    expect(existsSync(`${path}.damaged`)).toBe(false)
  })

  it('is busy while another program holds it, marked or not', () => {
    makeShop()
    const other = new Sqlite(path)
    other.pragma('journal_mode = DELETE')
    other.exec('BEGIN EXCLUSIVE')
    expect(refusal(10)).toBe('busy')
    markDamaged(path, 'K7Q2M9XA')
    expect(refusal(10)).toBe('busy')
    other.close()
  })

  it('is unreadable when a folder has its name', () => {
    mkdirSync(path)
    expect(refusal()).toBe('unreadable')
    expect(statSync(path).isDirectory()).toBe(true)
  })

  it('is newer when a newer program wrote it, and stays as it is', () => {
    makeShop()
    const raw = openFile(path)
    raw.pragma(`user_version = ${currentVersion + 1}`)
    raw.close()
    const bytes = readFileSync(path)
    expect(refusal()).toBe('newer')
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(existsSync(backups)).toBe(false)
  })
})

it('the check at opening reads an index of one row, whatever the number of sales', () => {
  const database = open()
  const plan = database.all<{ detail: string }>(
    "EXPLAIN QUERY PLAN SELECT id FROM sale WHERE state IN ('open', 'paying')",
  )
  expect(plan.map(({ detail }) => detail)).toEqual(['SCAN sale USING INDEX one_current_sale'])
  database.close()
})
