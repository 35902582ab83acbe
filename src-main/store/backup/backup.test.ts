import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { openFile } from '../../platform/database/connection'
import { corruptTable } from '../../testing/file/corrupt-table'
import { testFolder } from '../../testing/platform/test-folder'
import { isSound, listBackups, takeBackup } from './backup'

const day = 24 * 60 * 60_000
const now = Date.UTC(2026, 2, 10, 12)
let folder: string
let backups: string
let raw: Sqlite.Database

beforeEach(() => {
  folder = testFolder()
  backups = join(folder, 'backups')
  raw = openFile(join(folder, 'shop.db'))
  raw.exec('CREATE TABLE shelf (name TEXT) STRICT')
  raw.exec("INSERT INTO shelf VALUES ('only in the journal')")
})

function takeAt(at: number, kind: 'daily' | 'upgrade' = 'daily'): string {
  return takeBackup(raw, backups, kind, at)
}

describe('taking a backup', () => {
  it('leaves one whole file with all that was committed, journal included', () => {
    const name = takeBackup(raw, backups, 'daily', now)
    expect(readdirSync(backups)).toEqual([name])
    const copy = new Sqlite(join(backups, name), { readonly: true })
    expect(copy.prepare('SELECT * FROM shelf').all()).toEqual([{ name: 'only in the journal' }])
    copy.close()
    expect(readdirSync(backups)).toEqual([name])
  })

  it('keeps the newest fourteen of the daily ones, and the ones before upgrades beside them', () => {
    const upgrade = takeAt(now - 100 * day, 'upgrade')
    const names = Array.from({ length: 20 }, (_, index) => takeAt(now + index * day))
    expect(listBackups(backups).map(({ name }) => name)).toEqual([...names.slice(-14).reverse(), upgrade])
  })

  it('keeps the newest three of those before upgrades', () => {
    const names = Array.from({ length: 5 }, (_, index) => takeAt(now + index * day, 'upgrade'))
    expect(listBackups(backups).map(({ name }) => name)).toEqual(names.slice(-3).reverse())
  })

  it('does not answer for a copy it could not verify, and leaves nothing of it', () => {
    raw.exec('INSERT INTO shelf VALUES (NULL)')
    raw.unsafeMode()
    raw.pragma('writable_schema = ON')
    raw.exec("UPDATE sqlite_schema SET sql = 'CREATE TABLE shelf (name TEXT NOT NULL) STRICT'")
    raw.pragma('writable_schema = RESET')
    expect(() => takeBackup(raw, backups, 'daily', now)).toThrow('did not verify')
    expect(readdirSync(backups)).toEqual([])
  })

  it('tells a damaged source by its error, and leaves nothing', () => {
    raw.close()
    corruptTable(join(folder, 'shop.db'), 'shelf')
    raw = openFile(join(folder, 'shop.db'))
    expect(() => takeBackup(raw, backups, 'daily', now)).toThrow(
      expect.objectContaining({ code: 'SQLITE_CORRUPT' }),
    )
    expect(readdirSync(backups)).toEqual([])
  })

  it('takes no room when there is none left for it', () => {
    mkdirSync(backups)
    const earlier = takeAt(now - day)
    writeFileSync(join(backups, 'balcao-cut-short.db.partial'), 'half')
    expect(listBackups(backups).map(({ name }) => name)).toEqual([earlier])
    takeBackup(raw, backups, 'daily', now)
    expect(readdirSync(backups).filter((name) => name.endsWith('.partial'))).toEqual([])
  })
})

describe('listing backups', () => {
  it('finds none where there is no folder', () => {
    expect(listBackups(join(folder, 'nowhere'))).toEqual([])
  })

  it('names them newest first with their moment and size', () => {
    const older = takeAt(now)
    const newer = takeAt(now + day)
    const bytes = readFileSync(join(backups, newer)).length
    expect(listBackups(backups)).toEqual([
      { name: newer, takenAt: now + day, head: null, bytes },
      { name: older, takenAt: now, head: null, bytes },
    ])
  })

  it('are dated by themselves and not by their files, which moving changes', () => {
    const older = takeAt(now)
    const newer = takeAt(now + day)
    for (const [name, at] of [
      [older, now + 9 * day],
      [newer, now + 9 * day],
    ] as const)
      utimesSync(join(backups, name), at / 1000, at / 1000)
    expect(listBackups(backups).map(({ name, takenAt }) => [name, takenAt])).toEqual([
      [newer, now + day],
      [older, now],
    ])
  })

  it('names nothing but our copies', () => {
    const ours = takeAt(now)
    for (const planted of ['planted.db', 'balcao-planted.db', 'Cópia de balcao-2026-03-10T12-00-00.000Z.db'])
      writeFileSync(join(backups, planted), readFileSync(join(backups, ours)))
    symlinkSync(join(folder, 'shop.db'), join(backups, 'balcao-2027-01-01T00-00-00.000Z.db'))
    mkdirSync(join(backups, 'balcao-2027-01-02T00-00-00.000Z.db'))
    expect(listBackups(backups).map(({ name }) => name)).toEqual([ours])
  })
})

describe('a sound file', () => {
  it('is a whole database', () => {
    const name = takeBackup(raw, backups, 'daily', now)
    expect(isSound(join(backups, name))).toBe(true)
  })

  it('is not one that is missing, empty of sense or damaged inside', () => {
    expect(isSound(join(folder, 'nowhere.db'))).toBe(false)
    writeFileSync(join(folder, 'text.db'), 'not a database '.repeat(100))
    expect(isSound(join(folder, 'text.db'))).toBe(false)
    const name = takeBackup(raw, backups, 'daily', now)
    corruptTable(join(backups, name), 'shelf')
    expect(isSound(join(backups, name))).toBe(false)
    rmSync(join(backups, name))
  })
})
