import { cleanLine } from '../text/clean-text'
import { foldText } from '../text/fold-text'
import { addDays } from '../time/shop-day'
import { comparisons, type Clause, type Condition, type Literal, type Test } from './condition'
import { isBackward } from './condition-schema'
import type { Field, Subject } from './field'
import { fieldTypes, readPattern, type FieldType } from './field-types'

/** Chooses one of so many, counted from 0. */
export type Choose = (count: number) => number

const letters = ['ana', 'ANA', 'Ána', 'ção', 'e', 'ß', '%', '_', '\\', "'", '”', '1', '10', ' ', '💐']
const signs = ['0', '1', '12', 'a', '9', '%', '_']

function oneOf<T>(choose: Choose, ...some: readonly [T, ...T[]]): T {
  return some[choose(some.length)] ?? some[0]
}

function pieces(choose: Choose, some: readonly string[], most: number): string {
  return Array.from({ length: 1 + choose(most) }, () => some[choose(some.length)] ?? '').join('')
}

/** A value of a type, of few, so that rows and conditions often meet. */
export function sampleValue(choose: Choose, type: FieldType): Literal {
  switch (type) {
    case 'text': {
      const text = cleanLine(pieces(choose, letters, 4))
      return foldText(text) === '' ? 'ana' : text
    }
    case 'code':
      return pieces(choose, signs, 3).replace(/[%_]/g, '') || '7'
    case 'number':
      return choose(7) - 2
    case 'quantity':
      return choose(5) * 500
    case 'money':
      return (choose(9) - 4) * 50
    case 'day':
      return choose(3) === 0 ? { days: choose(7) - 3 } : addDays('2026-02-26', choose(7))
    case 'yes-no':
      return choose(2) === 1
  }
}

function sampleTest(choose: Choose, subject: Subject): Test {
  const field = subject.fields[choose(subject.fields.length)]
  if (field === undefined) throw new Error('A subject has fields')
  const { name, type } = field
  const kind = oneOf(choose, 'compare', 'compare', 'between', 'in', 'like', 'missing')
  const { ordered, textual } = fieldTypes[type]
  if (kind === 'missing') return { kind, field: name }
  if (kind === 'like' && textual) return { kind, field: name, pattern: samplePattern(choose, field) }
  if (kind === 'in' && type !== 'yes-no')
    return {
      kind,
      field: name,
      values: Array.from({ length: 1 + choose(3) }, () => sampleValue(choose, type)),
    }
  const [from, to] = [sampleValue(choose, type), sampleValue(choose, type)]
  if (kind === 'between' && ordered)
    return isBackward(from, to) ? { kind, field: name, from: to, to: from } : { kind, field: name, from, to }
  const is = ordered ? comparisons[choose(comparisons.length)] : oneOf(choose, '=', '<>')
  return { kind: 'compare', field: name, is: is ?? '=', value: from }
}

function samplePattern(choose: Choose, { type }: Field): string {
  return readPattern(type, pieces(choose, type === 'text' ? letters : signs, 4)) ?? '%'
}

function sampleClause(choose: Choose, subject: Subject, depth: number): Clause {
  const kind = depth === 0 ? 'test' : oneOf(choose, 'test', 'and', 'or', 'not')
  const part = () => sampleClause(choose, subject, depth - 1)
  switch (kind) {
    case 'test':
      return sampleTest(choose, subject)
    case 'not':
      return { kind, part: part() }
    case 'and':
    case 'or':
      return { kind, parts: Array.from({ length: 2 + choose(2) }, part) }
  }
}

/** Any condition about a subject, for properties that hold for all of them. */
export function sampleCondition(choose: Choose, subject: Subject): Condition {
  return { version: 1, where: sampleClause(choose, subject, 3) }
}

/** A field of every type, and one that none of the real subjects has beside it. */
export const sampleSubject = {
  id: 'sample',
  opening: 'Coisas com',
  fields: [
    { name: 'name', words: ['nome', 'name'], label: 'nome', group: 'A', type: 'text', example: 'Ana' },
    {
      name: 'email',
      words: ['email', 'e-mail'],
      label: 'e-mail',
      group: 'A',
      type: 'text',
      example: 'a@b.c',
    },
    {
      name: 'postal-code',
      words: ['CEP', 'código postal'],
      label: 'CEP',
      group: 'A',
      type: 'code',
      example: '01310-100',
    },
    { name: 'age', words: ['idade'], label: 'idade', group: 'A', type: 'number', example: '30' },
    {
      name: 'quantity',
      words: ['quantidade'],
      label: 'quantidade',
      group: 'B',
      type: 'quantity',
      example: '0,5',
    },
    {
      name: 'turnover',
      words: ['totalCA'],
      label: 'total comprado',
      group: 'B',
      type: 'money',
      example: '1000',
    },
    {
      name: 'born',
      words: ['nascimento'],
      label: 'data de nascimento',
      group: 'B',
      type: 'day',
      example: '31/12/1990',
    },
    {
      name: 'last',
      words: ['ultimaCompra'],
      label: 'última compra',
      group: 'B',
      type: 'day',
      example: '-90d',
    },
    { name: 'active', words: ['ativo'], label: 'cadastro ativo', group: 'B', type: 'yes-no', example: 'sim' },
  ],
} as const satisfies Subject
