import { expect, it } from 'vitest'
import { cents } from '#shared/kernel/money/cents'
import { closedWords, openWords } from './till-words'

const till = { terminal: 'Caixa 1', operator: 'Ana', openedAt: Date.UTC(2026, 11, 1, 11, 2) }

it.each([
  [null, '2026-12-01', 'Caixa 1: Ana, aberto desde 08:02'],
  [0, '2026-12-01', 'Caixa 1: Ana, aberto desde 08:02'],
  [-500, '2026-12-01', 'Caixa 1: Ana, aberto desde 08:02; fundo com -R$\u00a05,00'],
  [null, '2026-12-02', 'Caixa 1: Ana, aberto desde 01/12 08:02'],
])('an open till that began off by %s, on %s', (difference, today, words) => {
  const open = { ...till, difference: difference === null ? null : cents(difference) }
  expect(openWords(open, today, 'America/Sao_Paulo')).toBe(words)
})

it.each([
  [1, 0, '1 fechado hoje, sem diferença'],
  [2, -1000, '2 fechados hoje, diferença -R$\u00a010,00'],
])('%i closed, off by %i', (closed, difference, words) => {
  expect(closedWords({ closed, difference: cents(difference) })).toBe(words)
})
