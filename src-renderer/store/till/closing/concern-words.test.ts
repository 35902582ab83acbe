import { expect, it } from 'vitest'
import type { ClosingConcern } from '#shared/store/till/count-sheet'
import { concernWords } from './concern-words'

it.each<[ClosingConcern['kind'], number, boolean, string]>([
  ['parked-sales', 1, false, 'Há 1 venda em espera. Ela fica guardada para o próximo turno.'],
  ['parked-sales', 2, false, 'Há 2 vendas em espera. Elas ficam guardadas para o próximo turno.'],
  ['parked-sales', 2, true, 'Há 2 vendas em espera. Finalize ou cancele antes de fechar o caixa.'],
  ['pending-loyalty', 1, false, 'Há 1 pendência de fidelidade. Ela segue sozinha depois do fechamento.'],
  ['pending-loyalty', 3, false, 'Há 3 pendências de fidelidade. Elas seguem sozinhas depois do fechamento.'],
  [
    'pending-loyalty',
    1,
    true,
    'Há 1 pendência de fidelidade. Resolva em Pendências de fidelidade antes de fechar o caixa.',
  ],
])('%s, %i, refuses: %s', (kind, count, refuses, words) =>
  expect(concernWords({ kind, count, refuses })).toBe(words),
)
