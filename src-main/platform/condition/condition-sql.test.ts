import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Clause, Literal, Test } from '#shared/kernel/condition/condition'
import { fieldNamed } from '#shared/kernel/condition/field'
import type { FieldType } from '#shared/kernel/condition/field-types'
import { parseCondition } from '#shared/kernel/condition/parse-condition'
import {
  sampleCondition,
  sampleSubject,
  sampleValue,
  type Choose,
} from '#shared/kernel/condition/sample-conditions'
import { foldText } from '#shared/kernel/text/fold-text'
import { businessDay } from '#shared/kernel/time/business-day'
import { addDays, startOfDay } from '#shared/kernel/time/shop-day'
import { connect } from '../database/connection'
import { conditionSql, type Asked } from './condition-sql'
import { column } from './field-sql'
import type { Moment } from './moment'

const moment: Moment = { today: '2026-02-28', clock: { timeZone: 'America/Sao_Paulo', dayStartsAt: 3 } }

const asked: Asked = {
  subject: sampleSubject,
  fields: {
    name: column('name'),
    email: column('email'),
    'postal-code': column('postal_code'),
    age: column('age'),
    quantity: column('quantity'),
    turnover: column('turnover'),
    born: column('born'),
    last: { text: 'last', isInstant: true },
    active: column('active'),
  },
}

type Row = Readonly<Record<string, string | number | null>>

const raw = new Sqlite(':memory:')
raw.exec(`CREATE TABLE thing (name TEXT, email TEXT, "postal-code" TEXT, age INTEGER, quantity INTEGER,
  turnover INTEGER, born TEXT, last INTEGER, active INTEGER NOT NULL) STRICT`)
const db = connect(raw)
const fields = Object.fromEntries(
  Object.entries(asked.fields).map(([name, field]) => [name, { ...field, text: `thing."${name}"` }]),
)
afterAll(() => db.close())

/** What SQLite says of one row. */
function answer(where: Clause, row: Row): boolean | null {
  const { text, values } = conditionSql({ version: 1, where }, { ...asked, fields }, moment)
  return db.write((write) => {
    write.run('DELETE FROM thing')
    const names = Object.keys(row)
    write.run(
      `INSERT INTO thing (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      ...Object.values(row),
    )
    const found = write.get<{ answer: 0 | 1 | null }>(`SELECT ${text} AS answer FROM thing`, ...values)
    return found?.answer === null ? null : found?.answer === 1
  })
}

/** The same by the rules as the README has them, in a way of its own: days and not instants, letters and not LIKE. */
function meant(clause: Clause, row: Row): boolean | null {
  if (clause.kind === 'not') {
    const part = meant(clause.part, row)
    return part === null ? null : !part
  }
  if (clause.kind === 'and' || clause.kind === 'or') {
    const parts = clause.parts.map((part) => meant(part, row))
    const decides = clause.kind === 'or'
    if (parts.includes(decides)) return decides
    return parts.includes(null) ? null : !decides
  }
  const type = fieldNamed(sampleSubject, clause.field)?.type
  return type === undefined
    ? null
    : meantOf(clause, type, known(row[clause.field] ?? null, clause.field, type))
}

function known(value: string | number | null, field: string, type: FieldType): string | number | null {
  if (type === 'text' || type === 'code') return foldText(String(value ?? ''))
  return field === 'last' && value !== null ? businessDay(Number(value), moment.clock) : value
}

function meantOf(test: Test, type: FieldType, value: string | number | null): boolean | null {
  if (test.kind === 'missing') return value === null || value === ''
  if (value === null) return null
  const other = (literal: Literal): string | number => {
    if (typeof literal === 'object') return addDays(moment.today, literal.days)
    if (typeof literal === 'boolean') return literal ? 1 : 0
    return type === 'text' || type === 'code' ? foldText(String(literal)) : literal
  }
  switch (test.kind) {
    case 'in':
      return test.values.some((one) => other(one) === value)
    case 'like':
      return isLike([...String(value)], [...foldText(test.pattern)])
    case 'between':
      return value === '' ? null : value >= other(test.from) && value <= other(test.to)
    case 'compare': {
      const literal = other(test.value)
      if (test.is === '=') return value === literal
      if (test.is === '<>') return value !== literal
      if (value === '') return null
      const isMore = value > literal
      const isSame = value === literal
      return { '>': isMore, '>=': isMore || isSame, '<': !isMore && !isSame, '<=': !isMore }[test.is]
    }
  }
}

function isLike(letters: readonly string[], pattern: readonly string[]): boolean {
  const [sign, ...rest] = pattern
  if (sign === undefined) return letters.length === 0
  if (sign === '%') return letters.some((_, at) => isLike(letters.slice(at), rest)) || isLike([], rest)
  const [first, ...others] = letters
  if (first === undefined) return false
  if (sign === '_') return isLike(others, rest)
  return sign === '\\'
    ? rest[0] === first && isLike(others, rest.slice(1))
    : sign === first && isLike(others, rest)
}

function sampleRow(choose: Choose): Row {
  const value = (name: string, type: FieldType): string | number | null => {
    if (type === 'yes-no') return choose(2)
    if (choose(4) === 0) return type === 'text' && choose(2) === 0 ? ' ' : null
    const one = sampleValue(choose, type)
    if (typeof one === 'boolean') return one ? 1 : 0
    const plain = typeof one === 'object' ? addDays(moment.today, one.days) : one
    // Any minute of a day and the night after it.
    return name === 'last' ? startOfDay(String(plain), moment.clock.timeZone) + choose(1800) * 60_000 : plain
  }
  return Object.fromEntries(sampleSubject.fields.map(({ name, type }) => [name, value(name, type)]))
}

it('SQLite answers every condition about every row as the rules have it', () => {
  const seen = new Map<boolean | null, number>()
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const choose: Choose = (count) => gen(fc.nat, { max: count - 1 })
      const { where } = sampleCondition(choose, sampleSubject)
      const row = sampleRow(choose)
      const said = answer(where, row)
      seen.set(said, (seen.get(said) ?? 0) + 1)
      expect(said).toBe(meant(where, row))
    }),
    { numRuns: 3000, seed: 11 },
  )
  // It would say little if most were alike.
  for (const each of [true, false, null]) expect(seen.get(each) ?? 0).toBeGreaterThan(200)
})

describe('a condition about one row', () => {
  const nothing: Row = {
    name: null,
    email: null,
    'postal-code': null,
    age: null,
    quantity: null,
    turnover: null,
    born: null,
    last: null,
    active: 1,
  }
  const at = (text: string) => Date.parse(text)

  it.each<[string, Row, boolean]>([
    [`totalCA>='1000'`, { turnover: 100_000 }, true],
    ['totalCA >= 1000', { turnover: 100_000 }, true],
    ['totalCA>=1000,00', { turnover: 100_000 }, true],
    [`totalCA>='1000'`, { turnover: 99_999 }, false],
    [`totalCA<'1000'`, { turnover: 100_000 }, false],
    [`email=''`, { email: null }, true],
    [`email=''`, { email: '' }, true],
    [`email=''`, { email: ' ' }, true],
    [`email=''`, { email: 'a@b.c' }, false],
    [`nome='calças'`, { name: 'CALÇAS' }, true],
    [`nome='calças'`, { name: 'calcas' }, true],
    [`nome='CALCAS'`, { name: 'calças'.normalize('NFD') }, true],
    [`nome like 'cal%'`, { name: 'Calças' }, true],
    [`nome like '100\\%'`, { name: '100%' }, true],
    [`nome like '100\\%'`, { name: '1000' }, false],
    [`nome like 'a_c'`, { name: 'AÇC' }, true],
    ['cep=01310-100', { 'postal-code': '01310100' }, true],
    ['cep<05000000', {}, false],
    ['not cep<05000000', {}, false],
    [`cep<>'01310100'`, {}, true],
    ['idade>1986 and idade<1996', { age: 1986 }, false],
    ['idade>1986 and idade<1996', { age: 1987 }, true],
    ['idade>1986 and idade<1996', { age: 1995 }, true],
    ['idade>1986 and idade<1996', { age: 1996 }, false],
    ['idade <> 3', {}, false],
    ['not (idade = 3)', {}, false],
    ['idade is null', {}, true],
    ['idade is null or idade < 3', {}, true],
    // The day of business ends at three in the morning.
    ['ultimaCompra = 27/02/2026', { last: at('2026-02-28T02:59:59-03:00') }, true],
    ['ultimaCompra = 27/02/2026', { last: at('2026-02-28T03:00:00-03:00') }, false],
    ['ultimaCompra = hoje', { last: at('2026-02-28T03:00:00-03:00') }, true],
    ['ultimaCompra < -1d', { last: at('2026-02-27T02:59:59.999-03:00') }, true],
    ['ultimaCompra < -1d', { last: at('2026-02-27T03:00:00-03:00') }, false],
    ['nascimento between 1/1/1990 and 31/12/1990', { born: '1990-12-31' }, true],
    ['ativo = não', {}, false],
  ])('%s of %j is %s', (text, row, holds) => {
    const parsed = parseCondition(text, sampleSubject)
    expect(parsed.ok && answer(parsed.value.where, { ...nothing, ...row }) === true).toBe(holds)
  })
})

it.each([
  ['wide', Array.from({ length: 400 }, () => 'idade=1').join(' or ')],
  ['deep', `${'not (idade = 1 and '.repeat(20)}idade = 2${')'.repeat(20)}`],
])('the largest condition is asked, when it is %s', (_, text) => {
  const parsed = parseCondition(text, sampleSubject)
  if (!parsed.ok) throw new Error(parsed.error.words)
  expect(() => answer(parsed.value.where, { active: 1 })).not.toThrow()
})

it('a field of another subject is a fault, never everybody', () => {
  expect(() => answer({ kind: 'missing', field: 'nobody' }, { active: 1 })).toThrow(
    'No field of sample: nobody',
  )
})
