import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { foldText } from '#shared/kernel/text/fold-text'
import { migrate } from '../../migrate'

let raw: Sqlite.Database
beforeEach(() => {
  raw = new Sqlite(':memory:')
  migrate(raw, () => undefined)
})

const insert = (name: string, surname: string | null) =>
  raw
    .prepare(
      `INSERT INTO customer (id, code, name, surname, registered_at, search_id)
       VALUES (?, ?, ?, ?, 0, (SELECT count(*) + 1 FROM customer))`,
    )
    .run(name, name, name, surname)

it('sorts names as everything else folds them', () => {
  const names = ['Álvaro Pêra', 'ÂNGELA', 'Zélia Conceição', 'Útero', 'mÜller', 'João', 'Ana', 'Iñigo']
  for (const name of names) insert(name, null)
  const sorted = raw.prepare('SELECT sort_name FROM customer ORDER BY sort_name').pluck().all()
  expect(sorted).toEqual(names.map(foldText).sort())
  const plan = raw
    .prepare<[], { detail: string }>(
      'EXPLAIN QUERY PLAN SELECT id FROM customer ORDER BY sort_name, id LIMIT 50',
    )
    .all()
  expect(plan.map(({ detail }) => detail)).toEqual(['SCAN customer USING INDEX customer_sorted'])
})

describe('a surname', () => {
  it.each([
    ['Maria Prado', 'Prado'],
    ['Maria do Prado', 'do Prado'],
    ['Prado', 'Prado'],
    ['Maria Prado', null],
  ])('of %s: %s', (name, surname) => {
    expect(() => insert(name, surname)).not.toThrow()
  })

  it.each([
    ['Maria Prado', 'Silva'],
    ['Maria Prado', 'rado'],
    ['Maria Prado', ''],
  ])('that is not the end of %s is refused: “%s”', (name, surname) => {
    expect(() => insert(name, surname)).toThrow(/CHECK/)
  })
})
