import { expect, it } from 'vitest'
import type { JobRunState, JobView } from '#shared/store/jobs/job-operations'
import { jobNeeds } from './job-needs'

const now = Date.UTC(2026, 11, 1, 12)
const hours = 60 * 60 * 1000

const job = (id: string, state: JobRunState | null, endedAt: number | null, isActive = true): JobView => ({
  id,
  name: id === 'backup' ? 'Cópia de segurança' : 'Vencimento de vales-troca',
  about: '',
  schedule: { every: 'day', at: '00:05' },
  isActive,
  isRequired: false,
  heldSince: null,
  next: null,
  running: null,
  last:
    state === null
      ? null
      : {
          id: 'run',
          period: '2026-12-01',
          state,
          startedAt: now,
          endedAt,
          result: null,
          incidentId: state === 'failed' ? 'A1' : null,
          startedBy: null,
        },
})

it.each([
  ['done today', job('backup', 'done', now - 3 * hours), []],
  ['done the day before', job('backup', 'done', now - 47 * hours), []],
  ['an old copy', job('backup', 'done', now - 49 * hours), ['A última cópia de segurança foi há 2 dias.']],
  ['another one may be old', job('vouchers', 'done', now - 49 * hours), []],
  [
    'missed',
    job('vouchers', 'missed', null),
    ['Vencimento de vales-troca: Não foi feito: o computador estava desligado.'],
  ],
  ['held', { ...job('vouchers', null, null), heldSince: now }, ['Vencimento de vales-troca: retido.']],
  ['switched off', job('vouchers', 'missed', null, false), []],
  ['never yet', job('vouchers', null, null), []],
  ['under way', job('backup', 'running', null), []],
])('%s', (_case, one, texts) => {
  expect(jobNeeds([one], now).map(({ text }) => text)).toEqual(texts)
})

it('a failure is told louder than what was missed', () => {
  expect(jobNeeds([job('vouchers', 'failed', now)], now)).toMatchObject([
    {
      tone: 'stop',
      text: 'Vencimento de vales-troca: Falhou (código A1). Execute de novo ou espere a próxima vez.',
    },
  ])
})
