import { expect, it } from 'vitest'
import { clearDraft, keptDraft, toKeep, typedPeriod } from './report-draft'

const choices = { branch: 'b' }

it.each([
  ['Mês', '2026-11-01', '2026-11-20', '2026-12-01', '2026-12-05'],
  ['Ontem', '2026-11-19', '2026-11-19', '2026-12-04', '2026-12-04'],
  // Its days are past.
  [null, '2026-10-03', '2026-10-09', '2026-12-05', '2026-12-05'],
])('%s is kept as what it was called', (quick, from, until, first, last) => {
  const draft = { ...typedPeriod({ from, until }), choices, beside: 'year' } as const
  const kept = toKeep('sales-by-day', draft, '2026-11-20')
  expect(kept).toEqual({ report: 'sales-by-day', quick, choices, beside: 'year' })
  expect(keptDraft(kept, '2026-12-05')).toEqual({
    ...draft,
    ...typedPeriod({ from: first, until: last }),
  })
})

it('is clear where it is today and not narrowed', () => {
  expect(clearDraft('2026-12-05')).toEqual({
    from: '05/12/2026',
    until: '05/12/2026',
    choices: {},
    beside: 'before',
  })
})
