import { expect, it } from 'vitest'
import { besideWords } from './beside-words'

const day = { from: '2026-12-01', until: '2026-12-01' }
const days = { from: '2026-12-01', until: '2026-12-05' }

it.each([
  ['before', day, 'Antes: 24/11'],
  ['before', days, 'Antes: 01/11 a 05/11'],
  ['year', days, 'Ano antes: 01/12 a 05/12'],
  ['year', null, 'Ano antes'],
  ['nothing', day, 'Sem comparação'],
] as const)('%s %j is %s', (what, period, words) => expect(besideWords(what, period)).toBe(words))
