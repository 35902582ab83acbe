import { expect, it } from 'vitest'
import { tillSessionIdSchema } from '#shared/kernel/ids'
import { cents } from '#shared/kernel/money/cents'
import type { ClosedTill } from '#shared/store/till/till-closing'
import { closingNeeds } from './closing-needs'

const now = Date.UTC(2026, 11, 1, 12)
const day = 24 * 60 * 60 * 1000
const closing = (daysAgo: number, wrongCount: number, noteCount: number): ClosedTill => ({
  id: tillSessionIdSchema.parse('01890000-0000-7000-8000-000000000000'),
  terminalName: 'Caixa 1',
  operatorName: 'Ana',
  openedAt: now - daysAgo * day,
  closedAt: now - daysAgo * day,
  difference: cents(0),
  wrongCount,
  noteCount,
})

it.each([
  ['all right', [closing(1, 0, 0)], []],
  ['explained', [closing(1, 1, 1)], []],
  ['long ago', [closing(8, 1, 0)], []],
  // Two tenders may make up for each other: the sum is no measure.
  ['one', [closing(1, 2, 0), closing(2, 0, 0)], ['1 fechamento desta semana tem diferença, sem anotação.']],
  ['more', [closing(1, 1, 0), closing(6, 1, 0)], ['2 fechamentos desta semana têm diferença, sem anotação.']],
])('%s', (_case, closings, texts) => {
  expect(closingNeeds(closings, now).map(({ text }) => text)).toEqual(texts)
})
