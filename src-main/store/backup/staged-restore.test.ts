import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CustomerId } from '#shared/kernel/ids'
import { startTill } from '../../compose/start-till'
import type { Till } from '../../compose/till-to-be'
import { connect, openFile } from '../../platform/database/connection'
import { newId } from '../../platform/database/new-id'
import { readErasureList, writeErasureList } from '../../platform/personal-data/erasure-list'
import { corruptTable } from '../../testing/file/corrupt-table'
import { testFolder } from '../../testing/platform/test-folder'
import { placeShopFile } from '../../testing/till/shop-file'
import { pin } from '../../testing/till/test-shop'
import { testSurroundings } from '../../testing/till/test-surroundings'
import { takeBackup } from './backup'

let folder: string
let path: string
let backups: string
let copy: string
let surroundings: ReturnType<typeof testSurroundings>
let till: Till

beforeEach(() => {
  folder = testFolder()
  path = join(folder, 'balcao.db')
  backups = join(folder, 'backups')
  placeShopFile(path)
  copy = backUp(backups)
  change('Depois da cópia')
})
afterEach(() => till.close())

function backUp(into: string): string {
  const raw = new Sqlite(path)
  try {
    return takeBackup(raw, into, 'daily', Date.UTC(2026, 2, 10, 12))
  } finally {
    raw.close()
  }
}

/** Something the copy does not know. */
function change(name: string): void {
  const database = connect(openFile(path))
  database.write((db) => db.run('UPDATE branch SET name = ? WHERE id = 1', name))
  database.close()
}

function branchName(file = path): string {
  const database = connect(openFile(file))
  const name = database.get<{ name: string }>('SELECT name FROM branch WHERE id = 1')?.name
  database.close()
  return name ?? ''
}

function start(): void {
  surroundings = testSurroundings(folder)
  till = startTill(surroundings.around)
}

const call = (name: string, input: object = {}) => till.dispatch({ name, input })
const restore = (place: string, code = '30', backupName = copy) =>
  call('database.restore', { place, backupName, operatorCode: code, pin })
const aside = (): string[] => readdirSync(folder).filter((name) => /^antes-de-restaurar-.*\.db$/.test(name))

describe('going back to a copy of a file that is well', () => {
  it('waits for the next start, sets the file aside, and numbers and holds as after any restoring', async () => {
    start()
    expect(await restore('here')).toEqual({ ok: true, value: null })
    expect(surroundings.restarts()).toBe(1)
    expect(await call('app.state')).toMatchObject({ ok: true })
    till.close()
    expect(branchName()).toBe('Depois da cópia')
    start()
    expect(surroundings.log.events).toContain('restore-finished')
    till.close()
    expect(branchName()).not.toBe('Depois da cópia')
    expect(aside().map((name) => branchName(join(folder, name)))).toEqual(['Depois da cópia'])
    start()
    await call('access.sign-in', { operatorCode: '30', pin })
    expect(await call('database.restored')).toMatchObject({ ok: true, value: { aside: aside()[0] } })
  })

  it('is for who holds the right, and for no damaged copy', async () => {
    start()
    expect(await restore('here', '10')).toMatchObject({ error: { code: 'restorer-lacks-right' } })
    corruptTable(join(backups, copy), 'product_barcode')
    expect(await restore('here')).toEqual({ ok: false, error: { code: 'backup-damaged' } })
    expect(await restore('second')).toMatchObject({ error: { code: 'backup-not-found' } })
    expect(surroundings.restarts()).toBe(0)
    expect(readdirSync(folder).filter((name) => name.includes('staged'))).toEqual([])
  })

  /** Where a power cut may fall between the order and the file in its place. */
  const cuts: readonly (readonly [string, () => void, string])[] = [
    ['before it was ordered', () => rmSync(`${path}.restore-order`), 'Depois da cópia'],
    ['after it was ordered', () => undefined, ''],
    [
      'after the file was set aside',
      () => renameSync(path, join(folder, 'antes-de-restaurar-2026-03-10T13-00-00.000Z.db')),
      '',
    ],
  ]
  it.each(cuts)('cut short %s', async (_when, cut, name) => {
    start()
    const before = branchName(join(backups, copy))
    await restore('here')
    till.close()
    cut()
    start()
    till.close()
    expect(branchName()).toBe(name === '' ? before : name)
    expect(readdirSync(folder).filter((one) => one.includes('staged') || one.includes('order'))).toEqual([])
    start()
  })

  it('in place already when the power went: the start after it has nothing to do', async () => {
    start()
    await restore('here')
    till.close()
    const order = `${path}.restore-order`
    start()
    till.close()
    writeFileSync(order, '{"by":{"code":"30","name":"G"},"copy":"c","takenAt":1,"at":2}')
    start()
    expect(existsSync(order)).toBe(false)
    expect(aside()).toHaveLength(1)
  })
})

describe('what a restored copy was at', () => {
  it('is no longer done by itself: prices are not changed until somebody looks', async () => {
    const database = connect(openFile(path))
    database.write((db) =>
      db.run(
        `INSERT INTO bulk_edit (id, at, operator_id, choice, change, what, state, last_product, until_product)
         VALUES ('b', 0, 'o', '{"kind":"filter"}', '{"what":"active","to":false}', 'Situação', 'running', 0, 9)`,
      ),
    )
    database.close()
    const later = backUp(join(folder, 'later'))
    renameSync(join(folder, 'later', later), join(backups, later))
    start()
    await restore('here', '30', later)
    till.close()
    start()
    till.close()
    const restored = connect(openFile(path))
    expect(restored.get('SELECT state FROM bulk_edit')).toEqual({ state: 'stopped' })
    restored.close()
    start()
  })
})

describe('a new computer', () => {
  it('takes the shop over from a folder of copies, shown and proved', async () => {
    const drive = testFolder()
    const kept = backUp(join(drive, 'balcao-pdv-12345678'))
    const erased = newId<CustomerId>()
    writeErasureList(join(drive, 'balcao-pdv-12345678'), [erased])
    mkdirSync(join(drive, 'balcao-pdv-12345678', 'photos'))
    const photo = `${'a'.repeat(64)}.jpg`
    writeFileSync(join(drive, 'balcao-pdv-12345678', 'photos', photo), 'a photo')
    for (const file of readdirSync(folder)) rmSync(join(folder, file), { recursive: true })
    start()
    expect(await call('setup.needed')).toEqual({ ok: true, value: true })
    expect(await call('database.choose-copies')).toEqual({ ok: true, value: null })
    surroundings.folder.chosen = drive
    expect(await call('database.choose-copies')).toMatchObject({
      value: { folder: drive, backups: [{ name: kept }] },
    })
    expect(await restore('chosen', '10', kept)).toMatchObject({ error: { code: 'restorer-lacks-right' } })
    expect(await restore('chosen', '30', kept)).toEqual({ ok: true, value: null })
    till.close()
    start()
    expect(await call('setup.needed')).toMatchObject({ value: false })
    expect(readErasureList(backups)).toEqual([erased])
    expect(readdirSync(join(folder, 'photos'))).toEqual([photo])
  })
})
