import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { defaultScaleLayouts } from '#shared/goods/catalog/scale-layout'
import { branchIdSchema } from '#shared/kernel/ids'
import { scaleLayouts } from '../../../../goods/catalog/scale-layout-rows'
import { connect } from '../../connection'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { scaleLayoutRows } from './0019-scale-layouts'

const upTo = (version: number) => migrations.filter((one) => one.version <= version)

/** What branches 1 to 3 read after an upgrade from parameters as given. */
function afterUpgrade(...parameters: string[]) {
  const raw = new Sqlite(':memory:')
  migrate(raw, () => undefined, upTo(scaleLayoutRows.version - 1))
  raw.exec(`
    INSERT INTO branch (id, code, name, legal_name, cnpj, address, city, state, phone)
    SELECT value, value, 'Loja', 'Loja', '11222333000181', '', 'Recife', 'PE', '' FROM json_each('[1,2,3]')`)
  for (const one of parameters) raw.exec(`INSERT INTO parameter_value VALUES ${one}`)
  migrate(raw, () => undefined, upTo(scaleLayoutRows.version))
  const db = connect(raw)
  expect(db.all("SELECT * FROM parameter_value WHERE key = 'catalog.scale-label-rule'")).toEqual([])
  return [1, 2, 3].map((id) => scaleLayouts(db, branchIdSchema.parse(id)))
}

const prices = [{ ...defaultScaleLayouts[0], value: 'price', decimals: 2 }]
const rule = (scope: string, id: number, value: string) =>
  `('catalog.scale-label-rule', '${scope}', ${id}, 1, '"${value}"')`

it.each([
  ['nothing was set', [], [defaultScaleLayouts, defaultScaleLayouts, defaultScaleLayouts]],
  ['one branch says price', [rule('branch', 2, 'price')], [defaultScaleLayouts, prices, defaultScaleLayouts]],
  [
    'the company says price and one branch weight',
    [rule('company', 0, 'price'), rule('branch', 3, 'weight')],
    [prices, prices, defaultScaleLayouts],
  ],
])('each branch reads on what it read where %s', (_, parameters, read) => {
  expect(afterUpgrade(...parameters)).toEqual(read)
})
