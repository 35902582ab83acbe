import { expect, it } from 'vitest'
import type { AnsweredQuestion } from '#shared/customers/survey/results-operations'
import { crossingOf } from './crossing-of'

const question = (id: string): AnsweredQuestion => ({ id, name: id, text: '', version: null, choices: [] })
const three = ['a', 'b', 'c'].map(question)
const only = { question: 'c', choice: 1 }

it.each([
  ['nothing chosen', three, null, { rows: 'a', columns: 'b', only: null }],
  ['one question alone', [question('a')], null, { rows: 'a', columns: 'a', only: null }],
  ['what was chosen', three, { rows: 'b', columns: 'a', only }, { rows: 'b', columns: 'a', only }],
  [
    'a question the period does not know',
    three,
    { rows: 'x', columns: 'a', only },
    { rows: 'a', columns: 'b', only: null },
  ],
  [
    'a filter the period does not know',
    three.slice(0, 2),
    { rows: 'b', columns: 'a', only },
    { rows: 'b', columns: 'a', only: null },
  ],
] as const)('%s', (_what, questions, wanted, expected) => {
  expect(crossingOf(questions, wanted)).toEqual(expected)
})
