import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { isMarkedDamaged, markDamaged } from '../../platform/database/damage-mark'
import { newId } from '../../platform/database/new-id'
import { corruptTable } from '../../testing/file/corrupt-table'
import { testFolder } from '../../testing/platform/test-folder'
import { listBackups, takeBackup } from './backup'
import { openDatabase } from './open-database'
import { restoreBackup, setAside } from './restore'

const now = Date.UTC(2026, 2, 10, 12)
const order = { by: { code: '1', name: 'Gilda' }, takenAt: now }
let folder: string
let path: string
let backups: string
let backup: string

beforeEach(() => {
  folder = testFolder()
  path = join(folder, 'balcao.db')
  backups = join(folder, 'backups')
  const opened = openDatabase(path, backups, now)
  if (!opened.ok) throw opened.error.error
  opened.value.write((db) => {
    db.run(
      "INSERT INTO operator (id, code, name, role, pin_hash) VALUES (?, '1', 'Gilda', 'manager', '')",
      newId(),
    )
    db.run("INSERT INTO brand (id, uid, name) VALUES (1, ?, 'Guardada')", newId())
  })
  backup = join(backups, takeBackup(opened.value.raw, backups, 'daily', now))
  opened.value.write((db) =>
    db.run("INSERT INTO brand (id, uid, name) VALUES (2, ?, 'Depois da cópia')", newId()),
  )
  opened.value.close()
})

function brands(): unknown {
  const opened = openDatabase(path, backups, now)
  if (!opened.ok) return opened.error.kind
  const names = opened.value
    .all<{ name: string }>('SELECT name FROM brand ORDER BY id')
    .map(({ name }) => name)
  opened.value.close()
  return names
}

function setAsides(): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('danificado-'))
}

describe('restoring a backup', () => {
  it('brings back what it holds, keeps the backup and sets the old file aside to the byte', () => {
    writeFileSync(path, 'nobody can read this')
    writeFileSync(`${path}-wal`, 'nor this')
    markDamaged(path, 'K7Q2M9XA')
    const before = readFileSync(backup)
    expect(restoreBackup(backup, path, now, order)).toEqual({ ok: true, value: null })
    expect(brands()).toEqual(['Guardada'])
    expect(readFileSync(backup).equals(before)).toBe(true)
    expect(setAsides()).toEqual([
      'danificado-2026-03-10T12-00-00.000Z.db',
      // Looked at for the numbers it gave out, which writes to neither of the others.
      'danificado-2026-03-10T12-00-00.000Z.db-shm',
      'danificado-2026-03-10T12-00-00.000Z.db-wal',
    ])
    expect(readFileSync(join(folder, 'danificado-2026-03-10T12-00-00.000Z.db-wal'), 'utf8')).toBe('nor this')
    expect(readFileSync(join(folder, 'danificado-2026-03-10T12-00-00.000Z.db'), 'utf8')).toBe(
      'nobody can read this',
    )
    expect(isMarkedDamaged(path)).toBe(false)
  })

  it('refuses a damaged backup before it touches anything', () => {
    corruptTable(backup, 'brand')
    expect(restoreBackup(backup, path, now, order)).toEqual({ ok: false, error: { code: 'backup-damaged' } })
    expect(setAsides()).toEqual([])
    expect(brands()).toEqual(['Guardada', 'Depois da cópia'])
  })

  it('leaves everything in place when there is no room for the copy', () => {
    const tooLong = join(folder, 'nowhere', 'balcao.db')
    expect(() => restoreBackup(backup, tooLong, now, order)).toThrow('ENOENT')
    expect(brands()).toEqual(['Guardada', 'Depois da cópia'])
    expect(listBackups(backups)).toHaveLength(1)
  })
})

describe('cut short by a power cut', () => {
  it('after the old file was set aside: the next start asks again, and restoring works', () => {
    setAside(path, now)
    expect(brands()).toBe('missing')
    expect(existsSync(path)).toBe(false)
    restoreBackup(backup, path, now + 1000, order)
    expect(brands()).toEqual(['Guardada'])
  })

  it('between the file and its journal: the journal of the old file never meets the restored one', () => {
    writeFileSync(`${path}-wal`, 'the journal of the file that is already aside')
    rmSync(path)
    expect(brands()).toBe('missing')
    restoreBackup(backup, path, now, order)
    expect(brands()).toEqual(['Guardada'])
    expect(setAsides()).toEqual(['danificado-2026-03-10T12-00-00.000Z.db-wal'])
  })

  it('before the mark of damage was removed: the restored file proves whole', () => {
    restoreBackup(backup, path, now, order)
    markDamaged(path, 'K7Q2M9XA')
    expect(brands()).toEqual(['Guardada'])
    expect(isMarkedDamaged(path)).toBe(false)
  })
})
