import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDoor } from '../text/text-door'
import { blankRow, conditionOfRows, rowsOfCondition, type ConditionRow } from './condition-rows'
import { conditionSchema } from './condition-schema'
import { parseCondition } from './parse-condition'
import { printCondition } from './print-condition'
import { sampleCondition, sampleSubject } from './sample-conditions'

const subject = sampleSubject

const row = (field: string, operator: ConditionRow['operator'], value = ''): ConditionRow => ({
  field,
  operator,
  value,
})

/** The rows' condition as typed text, or what is wrong with them. */
function written(...rows: readonly ConditionRow[]): string {
  const read = conditionOfRows(rows, subject)
  return read.ok ? printCondition(read.value, subject) : `${read.error.row}: ${read.error.words}`
}

describe('rows', () => {
  it.each([
    [[row('postal-code', '=', '01310-100')], `CEP = '01310100'`],
    [[row('age', '>', '1986'), row('age', '<', '1996')], 'idade > 1986 and idade < 1996'],
    [[blankRow, row('name', 'within', '50%'), blankRow], `nome like '%50\\%%'`],
    [[row('name', 'begin', 'Ana'), row('name', 'end', 'Lima')], `nome like 'Ana%' and nome like '%Lima'`],
    [[row('email', 'missing'), row('age', 'filled-in')], `email = '' and idade is not null`],
    [[row('turnover', '>=', '1.000,00')], 'totalCA >= 1.000,00'],
    [[row('born', '<', '-90d')], 'nascimento < -90d'],
    [[row('active', '=', 'sim')], 'ativo = sim'],
    [[blankRow, blankRow], 'null: Preencha ao menos uma linha.'],
    [[row('age', '>', '3'), row('age', '<', 'muitos')], '1: Aqui vai um número inteiro, como 30.'],
    [[row('name', '=', ' ')], '0: Aqui vai um texto de até 200 letras.'],
    [[row('name', '>', 'a')], '0: Escolha a comparação.'],
    [[row('nobody', '=', 'a')], '0: Escolha o campo.'],
  ])('%j', (rows, text) => expect(written(...rows)).toBe(text))

  it.each([
    ['idade > 1 or idade < 0'],
    ['not (idade > 1 and idade < 3)'],
    ['idade > 1 and (nome = "a" or nome = "b")'],
    ['idade between 1 and 2'],
    ['idade in (1, 2)'],
    [`nome like 'a_b'`],
    [`nome like '% a%'`],
    ['idade<>1 and idade<>2 and idade<>3 and idade<>4 and idade<>5 and idade<>6'],
  ])('cannot say %s', (text) => {
    const parsed = parseCondition(text, subject)
    expect(parsed.ok && rowsOfCondition(parsed.value, subject)).toEqual({ ok: false, error: 'does-not-fit' })
  })

  it('say the very same again, for every condition that fits', () => {
    let fitting = 0
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const condition = sampleCondition((count) => gen(fc.nat, { max: count - 1 }), subject)
        const rows = rowsOfCondition(condition, subject)
        if (!rows.ok) return
        fitting++
        expect(rows.value).toHaveLength(5)
        expect(conditionOfRows(rows.value, subject)).toEqual({ ok: true, value: condition })
      }),
      { numRuns: 1000, seed: 7 },
    )
    expect(fitting).toBeGreaterThan(100)
  })
})

describe('a stored condition', () => {
  const stored = (where: unknown) => conditionSchema(subject).safeParse({ version: 1, where }).success
  const age = (value: unknown) => ({ kind: 'compare', field: 'age', is: '>', value })

  it.each([
    ['is taken', age(3), true],
    ['asks a field nobody has', { ...age(3), field: 'idade' }, false],
    ['compares a number with text', age('1000'), false],
    ['compares with a fraction', age(3.5), false],
    ['orders text', { kind: 'compare', field: 'name', is: '>', value: 'a' }, false],
    ['looks for a pattern in a number', { kind: 'like', field: 'age', pattern: '3%' }, false],
    ['has a pattern that never ends', { kind: 'like', field: 'name', pattern: 'a\\' }, false],
    ['compares text with nothing', { kind: 'compare', field: 'name', is: '=', value: '' }, false],
    ['has a day no calendar has', { kind: 'compare', field: 'born', is: '=', value: '2026-02-31' }, false],
    ['has an empty list', { kind: 'in', field: 'age', values: [] }, false],
    ['joins one part', { kind: 'and', parts: [age(3)] }, false],
    ['goes backward', { kind: 'between', field: 'age', from: 3, to: 2 }, false],
    ['brings something more', { ...age(3), sql: '1=1' }, false],
  ])('%s: %j is %s', (_, where, taken) => expect(stored(where)).toBe(taken))

  it('is refused when it is too deep or too long, and nothing falls over', () => {
    const deep = Array.from({ length: 50_000 }).reduce((part: unknown) => ({ kind: 'not', part }), age(3))
    expect(stored(deep)).toBe(false)
    const many = (parts: unknown[]) => ({ kind: 'or', parts })
    const wide = Array.from({ length: 30 }, () => age(3))
    expect(stored(many(Array.from({ length: 20 }, () => many(wide))))).toBe(false)
    expect(stored(many(Array.from({ length: 10 }, () => many(wide))))).toBe(true)
  })

  it('comes in by the door of text', () => expect(isDoor(conditionSchema(subject))).toBe(true))

  it('with text that is not clean is refused', () => {
    const named = (value: string) => stored({ kind: 'compare', field: 'name', is: '=', value })
    expect([named('São'), named('Sa\u0303o'), named(' São'), named('S\u200bão')]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('of another version is refused', () => {
    expect(conditionSchema(subject).safeParse({ version: 2, where: age(3) }).success).toBe(false)
  })
})
