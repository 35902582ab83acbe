import Sqlite from 'better-sqlite3'
import { describe, expect, it, vi } from 'vitest'
import { migrate, NewerDatabaseError } from './migrate'
import { currentVersion, migrations } from './migrations/migrations'
import { databaseVersion } from './version'

const steps = [
  { version: 1, sql: 'CREATE TABLE shelf (name TEXT NOT NULL) STRICT' },
  { version: 2, sql: "INSERT INTO shelf (name) VALUES ('a')" },
  { version: 3, sql: 'ALTER TABLE shelf ADD COLUMN height INTEGER; UPDATE shelf SET height = 10' },
]
const broken = { version: 4, sql: 'DELETE FROM shelf; INSERT INTO cupboard VALUES (1)' }

function shelves(raw: Sqlite.Database): unknown[] {
  return raw.prepare('SELECT * FROM shelf').all()
}

describe('migrating', () => {
  it('applies every step in order to a new file, without a backup of nothing', () => {
    const raw = new Sqlite(':memory:')
    const backUp = vi.fn()
    migrate(raw, backUp, steps)
    expect(shelves(raw)).toEqual([{ name: 'a', height: 10 }])
    expect(databaseVersion(raw)).toBe(3)
    expect(backUp).not.toHaveBeenCalled()
  })

  it('applies only what is pending, after one backup of the file as it was', () => {
    const raw = new Sqlite(':memory:')
    migrate(raw, () => undefined, steps.slice(0, 1))
    const seen: unknown[] = []
    migrate(raw, () => seen.push([databaseVersion(raw), shelves(raw)]), steps)
    expect(seen).toEqual([[1, []]])
    expect(shelves(raw)).toEqual([{ name: 'a', height: 10 }])
  })

  it('leaves a file that is up to date alone', () => {
    const raw = new Sqlite(':memory:')
    migrate(raw, () => undefined, steps)
    const backUp = vi.fn()
    migrate(raw, backUp, steps)
    expect(shelves(raw)).toHaveLength(1)
    expect(backUp).not.toHaveBeenCalled()
  })

  it('stops at a step that fails, at the last good version, with all of its data', () => {
    const raw = new Sqlite(':memory:')
    expect(() => migrate(raw, () => undefined, [...steps, broken])).toThrow('cupboard')
    expect(databaseVersion(raw)).toBe(3)
    expect(shelves(raw)).toEqual([{ name: 'a', height: 10 }])
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
  })

  it('may make a table anew under those that refer to it, but leaves none of them dangling', () => {
    const raw = new Sqlite(':memory:')
    const boxes = {
      version: 1,
      sql: 'CREATE TABLE shelf (id INTEGER PRIMARY KEY); CREATE TABLE box (shelf_id INTEGER REFERENCES shelf); INSERT INTO shelf VALUES (1); INSERT INTO box VALUES (1)',
    }
    const anew = (rows: string) => ({
      version: 2,
      sql: `CREATE TABLE other (id INTEGER PRIMARY KEY, name TEXT); ${rows}; DROP TABLE shelf; ALTER TABLE other RENAME TO shelf`,
    })
    expect(() => migrate(raw, () => undefined, [boxes, anew('SELECT 1')])).toThrow('1 dangling')
    expect(databaseVersion(raw)).toBe(1)
    migrate(raw, () => undefined, [boxes, anew('INSERT INTO other (id) SELECT id FROM shelf')])
    expect(shelves(raw)).toEqual([{ id: 1, name: null }])
    expect(() => raw.exec('DELETE FROM shelf')).toThrow('FOREIGN KEY')
  })

  it('changes nothing when the backup fails', () => {
    const raw = new Sqlite(':memory:')
    migrate(raw, () => undefined, steps.slice(0, 1))
    const noRoom = (): never => {
      throw new Error('no room')
    }
    expect(() => migrate(raw, noRoom, steps)).toThrow('no room')
    expect(databaseVersion(raw)).toBe(1)
    expect(shelves(raw)).toEqual([])
  })

  it('refuses a file of a newer program before touching it', () => {
    const raw = new Sqlite(':memory:')
    migrate(raw, () => undefined, steps)
    const backUp = vi.fn()
    expect(() => migrate(raw, backUp, steps.slice(0, 2))).toThrow(NewerDatabaseError)
    expect(databaseVersion(raw)).toBe(3)
    expect(backUp).not.toHaveBeenCalled()
  })
})

describe('the migrations of the product', () => {
  it('count up by one', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })

  it('make a sound database of the current version', () => {
    const raw = new Sqlite(':memory:')
    migrate(raw, () => undefined)
    expect(databaseVersion(raw)).toBe(currentVersion)
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(raw.pragma('foreign_key_check')).toEqual([])
  })
})
