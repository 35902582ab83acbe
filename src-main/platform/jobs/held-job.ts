import type { Instant } from '#shared/kernel/ids'
import { dueNow, currentPeriod } from '#shared/store/jobs/job-schedule'
import type { WriteDb } from '../database/connection'
import type { Job } from './job'
import { abandonedRun, endRun, jobPlan, lastPeriod, letJobGo, writeMissed } from './job-rows'

const why = 'uma cópia foi restaurada, e talvez já tivesse sido feito antes.'

/** What somebody makes of a job that a restored copy holds: what is due is done now, or left out. */
export type HeldDecision = 'run' | 'skip'

/**
 * Lets a held job go (crm.md 4.20, J8). Periods that passed are left out whatever is decided: nobody knows which of them
 * the file set aside had done. False where nothing holds it.
 */
export function letGo(
  db: WriteDb,
  job: Job,
  decision: HeldDecision,
  { at, timeZone }: { readonly at: Instant; readonly timeZone: string },
): boolean {
  const { schedule, heldSince } = jobPlan(db, job)
  if (heldSince === null) return false
  const last = lastPeriod(db, job.id, currentPeriod(schedule, at, timeZone))
  const due = dueNow(job.catchUp, schedule, { last, now: at, timeZone })
  writeMissed(db, job.id, due.missed, { at, why })
  if (decision === 'skip') {
    if (due.run !== null) writeMissed(db, job.id, [due.run], { at, why })
    const begun = abandonedRun(db, job.id, at)
    if (begun) endRun(db, { id: begun.id, state: 'missed', at, result: why, incidentId: null })
  }
  letJobGo(db, job.id)
  return true
}
