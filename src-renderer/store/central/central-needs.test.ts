import { expect, it } from 'vitest'
import { centralNeeds } from './central-needs'

const hour = 3_600_000
const well = { waiting: { facts: 0, since: null }, parked: { count: 0, since: null }, clashes: [] }

it.each([
  ['all well', well, []],
  ['out of reach for a while', { ...well, waiting: { facts: 3, since: 10 * hour } }, []],
  [
    'for hours',
    { ...well, waiting: { facts: 3, since: hour } },
    ['A Central não recebe o que acontece neste caixa.'],
  ],
  [
    'something nobody here can read',
    { ...well, parked: { count: 2, since: 1 } },
    ['2 registros de outros caixas não puderam ser lidos aqui.'],
  ],
])('%s', (_what, state, texts) => {
  expect(centralNeeds(state, 10 * hour + 1).map(({ text }) => text)).toEqual(texts)
})
