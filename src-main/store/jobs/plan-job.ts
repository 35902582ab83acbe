import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { Jobs } from '../../platform/jobs/create-jobs'
import { jobPlan, setJobPlan } from '../../platform/jobs/job-rows'
import { recordAction, type Actor } from '../audit/record-action'

interface Planned {
  readonly job: string
  /** On the shop's clock; null for one that runs by the hour. */
  readonly at: string | null
  readonly isActive: boolean
}

/** Sets when a job is done and whether (FEATURES F31); one that keeps the shop safe cannot be switched off. */
export function planJob(
  desk: Desk,
  caller: Actor,
  jobs: Pick<Jobs, 'find'>,
  { job: id, at, isActive }: Planned,
): Result<null, { readonly code: 'job-unknown' | 'job-required' }> {
  const job = jobs.find(id)
  if (!job) return fail({ code: 'job-unknown' })
  if (job.isRequired && !isActive) return fail({ code: 'job-required' })
  return desk.database.write((db) => {
    const before = jobPlan(db, job)
    setJobPlan(db, { job: id, at, isActive })
    const after = jobPlan(db, job)
    const detail = { name: job.name, before: planWords(before), after: planWords(after) }
    recordAction(db, desk, caller, { action: 'jobs.plan', saleId: null, detail })
    return ok(null)
  })
}

function planWords({ schedule, isActive }: ReturnType<typeof jobPlan>): string {
  if (!isActive) return 'desligado'
  return schedule.every === 'hour' ? 'de hora em hora' : schedule.at
}
