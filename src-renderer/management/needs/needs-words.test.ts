import { expect, it } from 'vitest'
import type { Need } from '../../feature/attention'
import { chipWords } from './needs-words'

const need = (over: Partial<Need>): Need => ({
  tone: 'attention',
  text: 'Uma coisa.',
  since: null,
  why: null,
  count: 1,
  ...over,
})

it.each<[string, Need[], ReturnType<typeof chipWords>]>([
  ['nothing', [], { count: 0, tone: 'quiet', label: 'Pendências', detail: 'Nada espera por você.' }],
  [
    'one',
    [need({})],
    { count: 1, tone: 'attention', label: 'Pendência', detail: 'Uma coisa. Toque para ver.' },
  ],
  [
    'several, the loudest first',
    [need({ tone: 'stop', text: 'Parou.' }), need({ count: 3 }), need({ tone: 'quiet' })],
    { count: 5, tone: 'stop', label: 'Pendências', detail: 'Parou. E mais 2. Toque para ver.' },
  ],
])('%s', (_what, needs, words) => {
  expect(chipWords(needs)).toEqual(words)
})
