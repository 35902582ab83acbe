import { beforeEach, expect, it } from 'vitest'
import { noteRestore } from '../../store/backup/restore-note'
import { finishRestore } from '../../store/backup/restored'
import { testLog } from '../../testing/platform/test-log'
import { operators, terminalId } from '../../testing/till/test-shop'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { createJobs } from './create-jobs'
import type { HeldDecision } from './held-job'
import type { Job } from './job'
import { claimRun, endRun, jobRuns, letJobGo, setJobPlan } from './job-rows'

const at = (text: string) => Date.parse(text)
const copyTaken = at('2026-12-01T12:00:00-03:00')
const restoredAt = at('2026-12-03T15:00:00-03:00')
let till: TestTill
let now: number
let done: string[]

const reminder: Job = {
  id: 'reminder',
  name: 'Lembrete',
  about: 'Escreve aos clientes.',
  schedule: { every: 'day', at: '10:00' },
  catchUp: 'late',
  per: 'terminal',
  sends: true,
  run: ({ period }) => {
    done.push(`sent ${period}`)
    return 'tudo'
  },
}
const count: Job = {
  ...reminder,
  id: 'count',
  sends: false,
  run: ({ period }) => {
    done.push(`counted ${period}`)
    return 'tudo'
  },
}
const runs = (job: string) =>
  jobRuns(till.database, { job, before: null, limit: 9 }).map(({ period, state }) => [period, state])

/** A copy of noon of the first of December, in which both had run that day; restored two days later. */
beforeEach(() => {
  till = testTill()
  now = restoredAt
  done = []
  till.database.write((db) => {
    for (const job of [reminder.id, count.id]) {
      setJobPlan(db, { job, at: '10:00', isActive: true })
      const period = '2026-12-01'
      const id = claimRun(db, { job, period, startedBy: null, at: copyTaken, leaseUntil: copyTaken })
      endRun(db, { id: id ?? '', state: 'done', at: copyTaken, result: 'tudo', incidentId: null })
    }
  })
  noteRestore(till.database.raw, {
    at: restoredAt,
    takenAt: copyTaken,
    by: { code: '1', name: 'Gilda' },
    copy: 'ontem',
    aside: null,
    numbers: null,
  })
  finishRestore(till.database, terminalId, restoredAt)
})

async function start() {
  const jobs = createJobs({
    database: till.database,
    jobs: [reminder, count],
    now: () => now,
    after: () => () => undefined,
    timeZone: () => 'America/Sao_Paulo',
    mayAct: () => true,
    claim: () => Promise.resolve('granted'),
    mayWrite: () => true,
    log: testLog(),
    onChange: () => undefined,
  })
  jobs.start()
  await jobs.settled()
  return jobs
}
const decide = async (jobs: Awaited<ReturnType<typeof start>>, decision: HeldDecision) => {
  const isLet = till.database.write((db) => jobs.letGo(db, reminder, decision))
  jobs.planned()
  await jobs.settled()
  return isLet
}

it('J8: what sends is held for days on end, at every start, while the rest goes on', async () => {
  for (let day = 0; day < 3; day++) {
    const jobs = await start()
    expect(jobs.list(till.database).map(({ heldSince }) => heldSince)).toEqual([restoredAt, null])
    jobs.stop()
    now += 86_400_000
  }
  expect(done).toEqual(['counted 2026-12-03', 'counted 2026-12-04', 'counted 2026-12-05'])
})

it('is not even run by hand before somebody decided', async () => {
  const jobs = await start()
  expect(jobs.runNow(reminder, operators.manager.id)).toEqual({ ok: false, error: { code: 'job-held' } })
  await jobs.settled()
  expect(done).toEqual(['counted 2026-12-03'])
})

it('let go, it does what is due, once', async () => {
  const jobs = await start()
  expect(await decide(jobs, 'run')).toBe(true)
  expect(done).toEqual(['counted 2026-12-03', 'sent 2026-12-03'])
  expect(await decide(jobs, 'run')).toBe(false)
  expect(runs('reminder')).toEqual([
    ['2026-12-03', 'done'],
    ['2026-12-01', 'done'],
  ])
})

it('left out, it waits for its next time and says why', async () => {
  const jobs = await start()
  await decide(jobs, 'skip')
  expect(done).toEqual(['counted 2026-12-03'])
  const [left] = jobRuns(till.database, { job: 'reminder', before: null, limit: 1 })
  expect(left).toMatchObject({ period: '2026-12-03', state: 'missed' })
  expect(left?.result).toContain('uma cópia foi restaurada')
  now += 86_400_000
  jobs.planned()
  await jobs.settled()
  expect(done).toEqual(['counted 2026-12-03', 'sent 2026-12-04', 'counted 2026-12-04'])
})

it.each<[HeldDecision, string[], string]>([
  ['run', ['counted 2026-12-03', 'sent 2026-12-02', 'sent 2026-12-03'], 'done'],
  ['skip', ['counted 2026-12-03'], 'missed'],
])('a run the copy was taken in the middle of: %s', async (decision, then, state) => {
  till.database.write((db) =>
    claimRun(db, {
      job: 'reminder',
      period: '2026-12-02',
      startedBy: null,
      at: copyTaken,
      leaseUntil: copyTaken + 1,
    }),
  )
  const jobs = await start()
  await decide(jobs, decision)
  // Each look takes one run of a job.
  jobs.planned()
  await jobs.settled()
  expect(done).toEqual(then)
  expect(runs('reminder').find(([period]) => period === '2026-12-02')).toEqual(['2026-12-02', state])
})

it('a run the copy was taken in the middle of, begun by hand while it is switched off, is not begun anew', async () => {
  till.database.write((db) => {
    db.run('DELETE FROM job_plan WHERE job = ?', reminder.id)
    claimRun(db, {
      job: 'reminder',
      period: '2026-12-02',
      startedBy: operators.manager.id,
      at: copyTaken,
      leaseUntil: copyTaken + 1,
    })
  })
  await start()
  expect(done).toEqual(['counted 2026-12-03'])
  expect(runs('reminder')).toContainEqual(['2026-12-02', 'missed'])
})

it('one switched off after it was interrupted is not begun anew', async () => {
  till.database.write((db) => {
    letJobGo(db, reminder.id)
    claimRun(db, {
      job: 'reminder',
      period: '2026-12-02',
      startedBy: null,
      at: copyTaken,
      leaseUntil: copyTaken + 1,
    })
    setJobPlan(db, { job: reminder.id, at: '10:00', isActive: false })
  })
  await start()
  expect(done).toEqual(['counted 2026-12-03'])
  const [left] = jobRuns(till.database, { job: 'reminder', before: null, limit: 1 })
  expect(left).toMatchObject({ state: 'missed', result: expect.stringContaining('desligado') as string })
})

it('one that sends starts out switched off', async () => {
  till.database.write((db) => db.run('DELETE FROM job_plan'))
  const jobs = await start()
  expect(jobs.list(till.database).map(({ isActive }) => isActive)).toEqual([false, true])
})
