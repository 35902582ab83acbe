import { expect, it } from 'vitest'
import { installmentCode } from '#shared/selling/crediario/installment-code'
import { shopOfVersion31 } from '../../../../testing/file/shop-of-version-31'
import { migrate } from '../../migrate'
import { migrations } from '../migrations'
import { receivings } from './0072-receivings'

it('what was owed says of what sale it is, and how much of it is paid, forgiven and open', () => {
  const raw = shopOfVersion31()
  const former = migrations.filter(({ version }) => version < receivings.version)
  migrate(raw, () => undefined, former)
  const [first, second] = raw
    .prepare<[], { tender: string }>('SELECT tender_id AS tender FROM receivable ORDER BY installment')
    .all()
  if (!first || !second) throw new Error('The file of version 31 has two instalments')
  const tender = first.tender
  const add = raw.prepare(
    `INSERT INTO receivable VALUES (?, ?, '01890000-0000-7000-8000-000000000001', '2026-06-10', 500, ?, ?, ?)`,
  )
  add.run(tender, 3, 100, 7, null)
  add.run(tender, 4, 0, null, 8)
  add.run(tender, 5, 100, null, null)
  migrate(raw, () => undefined, [...former, receivings])
  const rows = raw
    .prepare(
      `SELECT id, code, branch_id AS branch, installments AS "of", received_cents AS received,
         forgiven_cents AS forgiven, open_cents AS open FROM receivable ORDER BY installment`,
    )
    .all()
  const of = { branch: 1, of: 5 }
  const named = (n: number) => ({ id: `${tender}/${n}`, code: installmentCode(tender, n), ...of })
  expect(rows).toEqual([
    { ...named(1), received: 0, forgiven: 0, open: 500 },
    { ...named(2), received: 0, forgiven: 0, open: 500 },
    { ...named(3), received: 400, forgiven: 100, open: 0 },
    { ...named(4), received: 0, forgiven: 500, open: 0 },
    { ...named(5), received: 0, forgiven: 100, open: 400 },
  ])
})
