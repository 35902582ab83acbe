import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { branchIdSchema } from '#shared/kernel/ids'
import { storedParameters, valueAmong } from '../../../../store/settings/parameter-rows'
import { connect } from '../../connection'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { parameterValues } from './0010-parameters'

it('what branches print and how they read labels becomes parameters of theirs', () => {
  const raw = new Sqlite(':memory:')
  migrate(
    raw,
    () => undefined,
    migrations.filter(({ version }) => version < parameterValues.version),
  )
  raw.exec(`
    INSERT INTO branch (id, code, name, legal_name, cnpj, address, city, state, phone, receipt_footer, scale_label_rule)
    VALUES (1, '1', 'A', 'A', '11222333000181', '', 'Recife', 'PE', '', 'Diga "oi"' || char(10) || 'e volte', 'price'),
           (2, '2', 'B', 'B', '11222333000181', '', 'Recife', 'PE', '', '', 'weight');
    INSERT INTO setting VALUES ('terminal', '{"id":1}'), ('till', '{"parkedSalesAtClosing":"refuse"}'),
      ('returns', '{"voucherDays":30}'), ('void', '{"days":3}')`)
  migrate(
    raw,
    () => undefined,
    migrations.filter(({ version }) => version <= parameterValues.version),
  )

  const db = connect(raw)
  const read = (branch: number) => {
    const place = { branchId: branchIdSchema.parse(branch), id: null }
    // What a later version no longer knows as a parameter is read as it was stored.
    const rule = db.get<{ value: string }>(
      "SELECT value FROM parameter_value WHERE key = 'catalog.scale-label-rule' AND scope_id = ?",
      branch,
    )
    return [valueAmong(storedParameters(db, place), 'receipt.footer'), rule?.value]
  }
  expect(read(1)).toEqual(['Diga "oi"\ne volte', '"price"'])
  expect(read(2)).toEqual(['', undefined])
  const second = storedParameters(db, { branchId: branchIdSchema.parse(2), id: null })
  expect(valueAmong(second, 'till.parked-at-closing')).toBe('refuse')
  expect(valueAmong(second, 'returns.voucher-days')).toBe(30)
  expect(valueAmong(second, 'sale.void-days')).toBe(3)
  expect(db.get('SELECT count(*) AS count FROM parameter_value')).toEqual({ count: 5 })
  expect(db.all('SELECT * FROM setting')).toEqual([{ key: 'terminal', value: '{"id":1}' }])
})
