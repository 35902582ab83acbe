import { describe, expect, it } from 'vitest'
import { nextWords, periodWords, resultWords, scheduleWords } from './job-words'

it.each([
  [{ every: 'hour' }, 'De hora em hora'],
  [{ every: 'day', at: '00:05' }, 'Todo dia às 00:05'],
  [{ every: 'month', on: 1, at: '05:00' }, 'Todo dia 1 do mês às 05:00'],
] as const)('%o is said as “%s”', (schedule, words) => {
  expect(scheduleWords(schedule)).toBe(words)
})

describe('what comes next', () => {
  it.each([
    [{ next: '2026-12-02T00:05', running: null, heldSince: null }, 'Próxima: 02/12/2026, 00:05'],
    [{ next: '2026-12-02T00:05', running: null, heldSince: 1 }, 'Retido: uma cópia foi restaurada'],
    [{ next: null, running: null, heldSince: null }, 'Desligado'],
    [{ next: null, running: { done: 1, of: 2, isStopping: false }, heldSince: null }, 'Em execução'],
    [{ next: null, running: { done: 1, of: 2, isStopping: true }, heldSince: null }, 'Parando…'],
  ])('%o', (job, words) => {
    expect(nextWords(job)).toBe(words)
  })
})

describe('what became of a run', () => {
  const run = {
    id: '1',
    period: '2026-12-01',
    startedAt: 0,
    endedAt: 1,
    startedBy: null,
    incidentId: null,
    result: null,
  }
  it.each([
    [{ ...run, state: 'done', result: 'Cópia feita e conferida.' }, 'Cópia feita e conferida.'],
    [{ ...run, state: 'stopped', result: '3 de 10.' }, 'Interrompido: 3 de 10.'],
    [
      { ...run, state: 'failed', incidentId: 'A1' },
      'Falhou (código A1). Execute de novo ou espere a próxima vez.',
    ],
    [{ ...run, state: 'missed', result: null }, 'Não foi feito: o computador estava desligado.'],
    [
      { ...run, state: 'missed', result: 'A Central não respondeu.' },
      'Não foi feito: A Central não respondeu.',
    ],
  ] as const)('%o', (ended, words) => {
    expect(resultWords(ended)).toBe(words)
  })
})

it.each([
  ['2026-12-01', '01/12/2026'],
  ['2026-12', '12/2026'],
  ['2026-12-01T14', '01/12/2026 14h'],
])('the period %s reads %s', (period, words) => {
  expect(periodWords(period)).toBe(words)
})
