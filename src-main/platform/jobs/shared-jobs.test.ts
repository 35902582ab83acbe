import { beforeEach, describe, expect, it } from 'vitest'
import type { CallFate } from '../../testing/central/loopback-central'
import { twoTills } from '../../testing/central/two-tills'
import { testLog } from '../../testing/platform/test-log'
import { testTill, type TestTill } from '../../testing/till/test-till'
import { createJobs } from './create-jobs'
import type { Job } from './job'
import { jobRuns } from './job-rows'

const ten = Date.parse('2026-12-01T10:00:00-03:00')
let two: Awaited<ReturnType<typeof twoTills>>
let done: string[]
beforeEach(async () => {
  two = await twoTills()
  done = []
})

/** The till does the job, as it is planned and as the Central lets it. */
function start(till: TestTill, name: string, per: Job['per'], now = ten) {
  const job: Job = {
    id: 'birthdays',
    name: 'Aniversários',
    about: 'Deseja feliz aniversário.',
    schedule: { every: 'day', at: '10:00' },
    catchUp: 'same-day',
    per,
    sends: false,
    run: ({ period }) => {
      done.push(`${name} ${period}`)
      return 'tudo'
    },
  }
  const made = createJobs({
    database: till.database,
    jobs: [job],
    now: () => now,
    after: () => () => undefined,
    timeZone: () => 'America/Sao_Paulo',
    mayAct: () => true,
    claim: till.central.claimJob,
    mayWrite: () => true,
    log: testLog(),
    onChange: () => undefined,
  })
  made.start()
  return made
}

const runs = (till: TestTill) =>
  jobRuns(till.database, { job: 'birthdays', before: null, limit: 9 }).map(({ state, result }) => [
    state,
    result,
  ])

async function both(per: Job['per'], now = ten) {
  const made = [start(two.a.till(), 'A', per, now), start(two.b.till(), 'B', per, now)]
  await Promise.all(made.map((one) => one.settled()))
}
const elsewhere = ['done', 'Outro caixa ficou com esta vez.']

describe('what one till of several does', () => {
  it.each(['branch', 'company'] as const)(
    'J2: two tills that start in the same second do it once a %s',
    async (per) => {
      await both(per)
      expect(done).toHaveLength(1)
      const said = [...runs(two.a.till()), ...runs(two.b.till())]
      expect(said).toHaveLength(2)
      expect(said).toEqual(expect.arrayContaining([elsewhere, ['done', 'tudo']]))
      await both(per)
      expect(done).toHaveLength(1)
      await both(per, ten + 86_400_000)
      expect(done).toHaveLength(2)
    },
  )

  it('is done once by each of two branches, and by each till where it says so', async () => {
    two = await twoTills({ apart: true })
    await both('branch')
    expect(done).toHaveLength(2)
    two = await twoTills()
    await both('terminal')
    expect(done).toHaveLength(4)
    expect(two.central.calls).not.toContain('claim')
  })

  it.each<CallFate>(['lost', 'late', 'malformed', 'not-arrived'])(
    'is missed where the answer is %s, said so, and left to another till',
    async (fate) => {
      two.central.ways.fate = (call) => (call === 'claim' ? fate : 'well')
      await start(two.a.till(), 'A', 'company').settled()
      await two.central.settle()
      expect(done).toEqual([])
      expect(runs(two.a.till())).toEqual([['missed', 'A Central não respondeu.']])
      two.central.ways.fate = () => 'well'
      await start(two.b.till(), 'B', 'company').settled()
      expect(done).toEqual(['B 2026-12-01'])
    },
  )

  it('is done once where an answer was lost or given twice', async () => {
    const fates: CallFate[] = ['lost', 'doubled']
    two.central.ways.fate = () => fates.shift() ?? 'well'
    await both('company')
    expect(done).toHaveLength(1)
  })

  it('is done where nobody joined a Central', async () => {
    const alone = testTill()
    await start(alone, 'C', 'company').settled()
    expect(done).toEqual(['C 2026-12-01'])
  })
})
