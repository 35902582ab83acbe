import { fail, ok } from '#shared/kernel/result'
import type { jobsContract } from '#shared/store/jobs/job-operations'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { Jobs } from '../../platform/jobs/create-jobs'
import { jobRuns } from '../../platform/jobs/job-rows'
import type { CommandsFor, QueriesFor } from '../access/handlers'
import { recordAction } from '../audit/record-action'
import { decideHeldJob } from './decide-held-job'
import { planJob } from './plan-job'

const pageSize = 50

export function jobQueries({ database }: ReadDesk, jobs: Jobs): QueriesFor<typeof jobsContract> {
  return {
    'jobs.list': () => ok(jobs.list(database)),
    'jobs.runs': ({ job, before }) => {
      const runs = jobRuns(database, { job, before, limit: pageSize + 1 })
      return ok({ runs: runs.slice(0, pageSize), hasMore: runs.length > pageSize })
    },
  }
}

export function jobCommands(desk: Desk, jobs: Jobs): CommandsFor<typeof jobsContract> {
  return {
    'jobs.run-now': ({ job: id }, caller) => {
      const job = jobs.find(id)
      if (!job) return fail({ code: 'job-unknown' })
      const asked = jobs.runNow(job, caller.operator.id)
      if (asked.ok) record(caller, 'jobs.run-now', job.name)
      return asked
    },
    'jobs.stop': ({ job: id }, caller) => {
      const stopped = jobs.stopRun(id)
      if (stopped.ok) record(caller, 'jobs.stop', jobs.find(id)?.name ?? id)
      return stopped
    },
    'jobs.decide-held': (input, caller) => {
      const decided = decideHeldJob(desk, caller, jobs, input)
      if (decided.ok) jobs.planned()
      return decided
    },
    'jobs.plan': (input, caller) => {
      const planned = planJob(desk, caller, jobs, input)
      if (planned.ok) jobs.planned()
      return planned
    },
  }

  function record(
    caller: Parameters<typeof recordAction>[2],
    action: 'jobs.run-now' | 'jobs.stop',
    name: string,
  ): void {
    desk.database.write((db) => recordAction(db, desk, caller, { action, saleId: null, detail: { name } }))
  }
}
