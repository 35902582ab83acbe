import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { testFolder } from '../../testing/platform/test-folder'
import { testLog } from '../../testing/platform/test-log'
import { placeShopFile } from '../../testing/till/shop-file'
import { operators } from '../../testing/till/test-shop'
import { connect, type Database } from '../database/connection'
import { createJobs } from './create-jobs'
import type { Job, JobRun } from './job'
import type { JobLeave, SharedRun } from './job-leave'
import { jobRuns, setJobPlan } from './job-rows'

const minute = 60_000
const log = testLog()
let database: Database
let path: string
let now = 0
let believed = true
let ticks: (() => void)[] = []
let done: string[] = []
let work: (run: JobRun) => string | Promise<string>

const birthdays: Job = {
  id: 'birthdays',
  name: 'Aniversários',
  about: 'Deseja feliz aniversário.',
  schedule: { every: 'day', at: '10:00' },
  catchUp: 'same-day',
  per: 'terminal',
  sends: false,
  run: (run) => work(run),
}

/** A till that starts over the same file: as many as there are programs. */
function start(
  jobs: readonly Job[] = [birthdays],
  db = database,
  claim: (run: SharedRun) => Promise<JobLeave> = () => Promise.resolve('granted'),
) {
  const made = createJobs({
    database: db,
    jobs,
    now: () => now,
    after: (_ms, tick) => {
      ticks.push(tick)
      return () => (ticks = ticks.filter((one) => one !== tick))
    },
    timeZone: () => 'America/Sao_Paulo',
    mayAct: () => believed,
    claim,
    mayWrite: () => true,
    log,
    onChange: () => undefined,
  })
  made.start()
  return made
}

/** Half a minute passes. */
async function tick(made: ReturnType<typeof createJobs>) {
  now += 30_000
  for (const one of ticks.splice(0)) one()
  await made.settled()
}

const at = (text: string) => Date.parse(text)
const runs = (job = 'birthdays') =>
  jobRuns(database, { job, before: null, limit: 50 }).map(({ period, state, result }) => [
    period,
    state,
    result,
  ])

beforeEach(() => {
  path = join(testFolder(), 'balcao.db')
  placeShopFile(path)
  database = connect(new Sqlite(path))
  now = at('2026-12-01T09:00:00-03:00')
  believed = true
  ticks = []
  done = []
  log.incidents.length = 0
  work = ({ period }) => {
    done.push(period)
    return '2 mensagens'
  }
})

describe('by the clock', () => {
  it('runs at its minute, once, and says what it did', async () => {
    const jobs = start()
    await jobs.settled()
    now = at('2026-12-01T09:59:20-03:00')
    await tick(jobs)
    expect(done).toEqual([])
    await tick(jobs)
    await tick(jobs)
    expect(done).toEqual(['2026-12-01'])
    expect(runs()).toEqual([['2026-12-01', 'done', '2 mensagens']])
    expect(jobs.list(database)).toMatchObject([{ next: '2026-12-02T10:00', running: null, isActive: true }])
  })

  it('J1: a computer that was off from nine to three does it at its start', async () => {
    now = at('2026-12-01T15:00:00-03:00')
    await start().settled()
    expect(done).toEqual(['2026-12-01'])
  })

  it('what is not done late is said as missed', async () => {
    now = at('2026-11-28T10:00:00-03:00')
    const first = start()
    await first.settled()
    first.stop()
    now = at('2026-12-01T09:00:00-03:00')
    await start().settled()
    expect(runs()).toEqual([
      ['2026-11-30', 'missed', null],
      ['2026-11-29', 'missed', null],
      ['2026-11-28', 'done', '2 mensagens'],
    ])
  })

  it('sleeps through its hour and does it on waking', async () => {
    const jobs = start()
    await jobs.settled()
    now = at('2026-12-01T13:00:00-03:00')
    jobs.wake()
    await jobs.settled()
    expect(done).toEqual(['2026-12-01'])
  })

  it('does nothing by a date nobody believes, and all of it once the clock is right', async () => {
    believed = false
    now = at('2036-01-01T12:00:00-03:00')
    const jobs = start()
    await jobs.settled()
    expect(done).toEqual([])
    now = at('2026-12-01T12:00:00-03:00')
    believed = true
    await tick(jobs)
    expect(done).toEqual(['2026-12-01'])
  })

  it('runs nothing where nothing is needed, and is needed again a little later', async () => {
    let isNeeded = false
    const jobs = start([{ ...birthdays, id: 'copy', schedule: { every: 'hour' }, isNeeded: () => isNeeded }])
    await jobs.settled()
    expect(runs('copy')).toEqual([])
    isNeeded = true
    await tick(jobs)
    expect(runs('copy')).toEqual([['2026-12-01T09', 'done', '2 mensagens']])
  })

  it('follows the time a manager sets, and rests while switched off', async () => {
    const jobs = start()
    database.write((db) => setJobPlan(db, { job: 'birthdays', at: '09:10', isActive: false }))
    now = at('2026-12-01T09:30:00-03:00')
    await tick(jobs)
    expect(done).toEqual([])
    database.write((db) => setJobPlan(db, { job: 'birthdays', at: '09:10', isActive: true }))
    await tick(jobs)
    expect(done).toEqual(['2026-12-01'])
  })
})

describe('only one has a run', () => {
  it('J2: two programs that start in the same second do it once', async () => {
    now = at('2026-12-01T10:00:00-03:00')
    const other = connect(new Sqlite(path))
    await Promise.all([start().settled(), start([birthdays], other).settled()])
    other.close()
    expect(done).toEqual(['2026-12-01'])
  })

  it('one killed with the program is begun anew after its lease, under the same period', async () => {
    now = at('2026-12-01T10:00:00-03:00')
    let began = 0
    work = () => {
      began++
      return new Promise<string>(() => undefined)
    }
    const killed = start()
    await pause(0)
    await pause(0)
    expect(began).toBe(1)
    // No word from it any more: no stop, no renewed lease.
    ticks = []
    work = ({ period }) => {
      done.push(period)
      return 'tudo'
    }
    now += minute
    const next = start()
    await next.settled()
    expect(done).toEqual([])
    now += 2 * minute
    await tick(next)
    expect(done).toEqual(['2026-12-01'])
    expect(runs()).toEqual([['2026-12-01', 'done', 'tudo']])
    killed.stop()
  })

  it('one that takes long keeps its lease', async () => {
    now = at('2026-12-01T10:00:00-03:00')
    let end: (result: string) => void = () => undefined
    work = () => new Promise<string>((resolve) => (end = resolve))
    const slow = start()
    await pause(0)
    await pause(0)
    for (let minutes = 0; minutes < 10; minutes++) {
      now += 30_000
      for (const one of ticks.splice(0)) one()
    }
    const other = connect(new Sqlite(path))
    const second = start([{ ...birthdays, run: () => 'zweimal' }], other)
    await second.settled()
    second.stop()
    other.close()
    end('tudo')
    await slow.settled()
    expect(runs()).toEqual([['2026-12-01', 'done', 'tudo']])
  })
})

describe('by hand', () => {
  const manager = operators.manager.id

  it('runs now, as often as somebody asks, and the clock does its own all the same', async () => {
    const jobs = start()
    await jobs.settled()
    expect(jobs.runNow(birthdays, manager)).toMatchObject({ ok: true })
    expect(jobs.runNow(birthdays, manager)).toMatchObject({ ok: false, error: { code: 'job-running' } })
    await jobs.settled()
    jobs.runNow(birthdays, manager)
    await jobs.settled()
    expect(done).toEqual(['2026-11-30', '2026-11-30'])
    now = at('2026-12-01T10:00:00-03:00')
    await tick(jobs)
    expect(done.at(-1)).toBe('2026-12-01')
  })

  it('tells how far it is, and stops where it is asked to', async () => {
    let go: () => void = () => undefined
    work = async ({ stop, progress }) => {
      progress(3_000, 10_000)
      await new Promise<void>((resolve) => (go = resolve))
      return stop.aborted ? '3.000 de 10.000' : 'tudo'
    }
    const jobs = start()
    await jobs.settled()
    jobs.runNow(birthdays, manager)
    await pause(0)
    await pause(0)
    expect(jobs.list(database)).toMatchObject([{ running: { done: 3_000, of: 10_000, isStopping: false } }])
    expect(jobs.stopRun('birthdays')).toMatchObject({ ok: true })
    go()
    await jobs.settled()
    expect(runs()).toEqual([['2026-11-30', 'stopped', '3.000 de 10.000']])
    expect(jobs.stopRun('birthdays')).toMatchObject({ ok: false, error: { code: 'job-not-running' } })
  })
})

it('what fails is said with its incident, and keeps no other from its turn', async () => {
  now = at('2026-12-01T10:00:00-03:00')
  work = () => {
    throw new Error('no paper')
  }
  const second = { ...birthdays, id: 'second', run: () => 'feito' }
  await start([birthdays, second]).settled()
  expect(jobRuns(database, { job: 'birthdays', before: null, limit: 1 })).toMatchObject([
    { state: 'failed', incidentId: 'INC-1', result: null },
  ])
  expect(runs('second')).toEqual([['2026-12-01', 'done', 'feito']])
})
