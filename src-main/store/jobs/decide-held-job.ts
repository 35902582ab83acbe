import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { Jobs } from '../../platform/jobs/create-jobs'
import type { HeldDecision } from '../../platform/jobs/held-job'
import { recordAction, type Actor } from '../audit/record-action'

/** Somebody looked at what a restored copy holds, and says whether it is done (crm.md 4.20, J8). */
export function decideHeldJob(
  desk: Desk,
  caller: Actor,
  jobs: Pick<Jobs, 'find' | 'letGo'>,
  { job: id, decision }: { readonly job: string; readonly decision: HeldDecision },
): Result<null, { readonly code: 'job-unknown' | 'job-not-held' }> {
  const job = jobs.find(id)
  if (!job) return fail({ code: 'job-unknown' })
  return desk.database.write((db) => {
    if (!jobs.letGo(db, job, decision)) return fail({ code: 'job-not-held' })
    const detail = { name: job.name, after: decision === 'run' ? 'liberado' : 'pulado' }
    recordAction(db, desk, caller, { action: 'jobs.decide-held', saleId: null, detail })
    return ok(null)
  })
}
