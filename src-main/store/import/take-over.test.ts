import { expect, it } from 'vitest'
import { importedDesk } from '../../testing/import/staged-rows'
import type { ImportKind } from './import-kind'
import { findRun } from './import-rows'
import { takeOver } from './take-over'

const branded: ImportKind = {
  id: 'brands',
  name: 'Marcas',
  about: '',
  columns: {},
  needs: [],
  unique: () => [],
  judge: () => ({ state: 'new', title: '' }),
  apply(db, { uid, name }) {
    db.insert('brand', { uid: String(uid), name: String(name) })
    return { state: 'new', title: '' }
  },
}

const rowsNamed = (...names: readonly string[]) =>
  names.map((name, at) => ({
    row: at + 2,
    state: 'new' as const,
    title: name,
    note: null,
    cells: [name],
    values: { uid: crypto.randomUUID(), name },
  }))

it('a row the shop’s own file refuses is said, and the others of its part are taken over all the same', () => {
  const { deps, id, staging, database } = importedDesk(branded, rowsNamed('Uma', 'Própria', 'Outra'))
  expect(takeOver(deps, id, staging.open(0, 500))).toBe(3)
  expect(
    database.all("SELECT name FROM brand WHERE name IN ('Uma', 'Própria', 'Outra') ORDER BY name"),
  ).toEqual([{ name: 'Outra' }, { name: 'Própria' }, { name: 'Uma' }])
  expect(findRun(database, id)).toMatchObject({ done: 3, lastRow: 4, counts: { new: 2, refused: 1 } })
  expect(staging.rows('refused', 0, 9)).toMatchObject([{ row: 3, note: 'contradiz outro cadastro da loja' }])
})

it('a part ends when its time is over, and the next one begins behind it', () => {
  const { deps, id, staging, database } = importedDesk(branded, rowsNamed('A', 'B', 'C'))
  let now = 0
  const slow = { ...deps, steadyNow: () => (now += 4) }
  expect(takeOver(slow, id, staging.open(0, 500))).toBe(2)
  expect(findRun(database, id)).toMatchObject({ done: 2, lastRow: 3 })
  expect(staging.open(3, 500)).toMatchObject([{ title: 'C' }])
})

it('what is no row’s fault stops the import, and nothing of its part stays', () => {
  const broken: ImportKind = {
    ...branded,
    apply(db, values, work) {
      if (values['name'] === 'B') throw new Error('the disk is gone')
      return branded.apply(db, values, work)
    },
  }
  const { deps, id, staging, database } = importedDesk(broken, rowsNamed('A', 'B'))
  expect(() => takeOver(deps, id, staging.open(0, 500))).toThrow('the disk is gone')
  expect(findRun(database, id)).toMatchObject({ done: 0 })
  expect(database.get("SELECT 1 FROM brand WHERE name = 'A'")).toBeUndefined()
})
