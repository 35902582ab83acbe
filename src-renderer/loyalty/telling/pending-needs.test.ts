import { expect, it } from 'vitest'
import type { PendingLoyaltyCount } from '#shared/loyalty/telling/loyalty-work'
import { pendingNeeds } from './pending-needs'

const count = (tasks: number, waiting: number): PendingLoyaltyCount => ({
  tasks,
  waiting,
  since: { tasks: tasks === 0 ? null : 1, waiting: waiting === 0 ? null : 2 },
})

it.each([
  ['nothing', count(0, 0), []],
  ['one to decide', count(1, 0), [['attention', '1 aviso à operadora de fidelidade espera uma decisão.', 1]]],
  [
    'both',
    count(2, 3),
    [
      ['attention', '2 avisos às operadoras de fidelidade esperam uma decisão.', 1],
      ['quiet', '3 avisos às operadoras de fidelidade por enviar.', 2],
    ],
  ],
  ['one on its way', count(0, 1), [['quiet', '1 aviso à operadora de fidelidade por enviar.', 2]]],
])('%s', (_what, pending, needs) => {
  expect(pendingNeeds(pending).map(({ tone, text, since }) => [tone, text, since])).toEqual(needs)
})
