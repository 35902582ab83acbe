import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentPeriod, dueNow, nextDue, type JobSchedule } from './job-schedule'

const shop = 'America/Sao_Paulo'
const at = (text: string) => Date.parse(text)
const atTen = { every: 'day', at: '10:00' } as const
const firstAtFive = { every: 'month', on: 1, at: '05:00' } as const
const hourly = { every: 'hour' } as const

describe('the newest period whose time has come', () => {
  it.each([
    ['a minute before', atTen, '2026-12-01T09:59:59-03:00', '2026-11-30'],
    ['at its minute', atTen, '2026-12-01T10:00:00-03:00', '2026-12-01'],
    ['an hour', hourly, '2026-12-01T23:59:00-03:00', '2026-12-01T23'],
    ['before the first of the month', firstAtFive, '2026-12-01T04:59:00-03:00', '2026-11'],
    ['after it', firstAtFive, '2026-12-01T05:00:00-03:00', '2026-12'],
    ['over the year', firstAtFive, '2027-01-01T00:10:00-03:00', '2026-12'],
  ] as const)('%s', (_what, schedule, now, period) => {
    expect(currentPeriod(schedule, at(now), shop)).toBe(period)
  })
})

describe('what is due', () => {
  it.each([
    [
      'J1: off from nine to three, once, the same day',
      'same-day',
      '2026-11-30',
      '2026-12-01T15:00:00-03:00',
      '2026-12-01',
      [],
    ],
    [
      'the day after it is too late, and said',
      'same-day',
      '2026-11-30',
      '2026-12-02T09:00:00-03:00',
      null,
      ['2026-12-01'],
    ],
    [
      'today is done, the days between are said',
      'same-day',
      '2026-11-28',
      '2026-12-01T11:00:00-03:00',
      '2026-12-01',
      ['2026-11-29', '2026-11-30'],
    ],
    ['what is done late is done once', 'late', '2026-11-20', '2026-12-01T11:00:00-03:00', '2026-12-01', []],
    [
      'before its hour, yesterday is late',
      'late',
      '2026-11-29',
      '2026-12-01T09:00:00-03:00',
      '2026-11-30',
      [],
    ],
    ['done already', 'late', '2026-12-01', '2026-12-01T23:00:00-03:00', null, []],
    ['a clock set back makes nothing due again', 'late', '2026-12-01', '2026-11-15T12:00:00-03:00', null, []],
    [
      'never yet, before its hour: yesterday is not wished',
      'same-day',
      null,
      '2026-12-01T09:00:00-03:00',
      null,
      [],
    ],
    ['never yet, after it', 'same-day', null, '2026-12-01T10:30:00-03:00', '2026-12-01', []],
  ] as const)('%s', (_what, catchUp, last, now, run, missed) => {
    expect(dueNow(catchUp, atTen, { last, now: at(now), timeZone: shop })).toEqual({ run, missed })
  })

  it('tells a month of left-out days at most', () => {
    const { missed } = dueNow('same-day', atTen, {
      last: '2025-01-01',
      now: at('2026-12-01T11:00:00-03:00'),
      timeZone: shop,
    })
    expect([missed.length, missed.at(-1)]).toEqual([31, '2026-11-30'])
  })

  it('is due at 02:30 on the night summer time skips it, and once on the night it comes twice', () => {
    const night = { every: 'day', at: '02:30' } as const
    const newYork = 'America/New_York'
    const due = (last: string, now: string) =>
      dueNow('same-day', night, { last, now: at(now), timeZone: newYork }).run
    expect(due('2026-03-07', '2026-03-08T03:00:00-04:00')).toBe('2026-03-08')
    const fall = { every: 'day', at: '01:30' } as const
    const ask = (last: string, now: string) =>
      dueNow('same-day', fall, { last, now: at(now), timeZone: newYork }).run
    expect(ask('2026-10-31', '2026-11-01T01:30:00-04:00')).toBe('2026-11-01')
    expect(ask('2026-11-01', '2026-11-01T01:30:00-05:00')).toBeNull()
  })
})

describe('when it is due next', () => {
  it.each([
    [atTen, '2026-12-01T09:00:00-03:00', '2026-12-01T10:00'],
    [atTen, '2026-12-31T10:00:00-03:00', '2027-01-01T10:00'],
    [hourly, '2026-12-31T23:10:00-03:00', '2027-01-01T00:00'],
    [firstAtFive, '2026-12-31T10:00:00-03:00', '2027-01-01T05:00'],
    [firstAtFive, '2027-01-01T05:00:00-03:00', '2027-02-01T05:00'],
  ] as const)('%o at %s', (schedule, now, next) => {
    expect(nextDue(schedule, at(now), shop)).toBe(next)
  })
})

it('ticked at any moments, does every period at most once and none before its time', () => {
  const schedules = fc.constantFrom<JobSchedule>(atTen, hourly, firstAtFive)
  const steps = fc.array(fc.integer({ min: 1, max: 3 * 86_400_000 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(
      schedules,
      fc.constantFrom('late', 'same-day' as const),
      steps,
      (schedule, catchUp, passes) => {
        let now = at('2026-01-15T00:00:00-03:00')
        let last: string | null = null
        const done: string[] = []
        for (const pass of passes) {
          now += pass
          const due = dueNow(catchUp, schedule, { last, now, timeZone: shop })
          done.push(...due.missed, ...(due.run === null ? [] : [due.run]))
          last = done.at(-1) ?? null
        }
        expect(done).toEqual([...new Set(done)].toSorted())
        if (last !== null) expect(last <= currentPeriod(schedule, now, shop)).toBe(true)
      },
    ),
  )
})
