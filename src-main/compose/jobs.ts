import type { Desk } from '../platform/database/desk'
import { createJobs, type Jobs } from '../platform/jobs/create-jobs'
import type { Terminal } from '../store/branch/branch-queries'
import { shopTimeZone } from '../store/branch/shop-clock-queries'
import { composeJobList, type JobDeps } from './features'
import type { composeFile } from './file'
import type { Surroundings } from './surroundings'

/** What the till does by itself at its hour: the jobs of all features. */
export function composeJobs(
  around: Surroundings,
  desk: Desk & { readonly terminal: Terminal },
  file: Pick<ReturnType<typeof composeFile>, 'backups' | 'clock' | 'turns'>,
  others: Omit<JobDeps, 'desk' | 'backups'>,
): Jobs {
  const { database, terminal } = desk
  const { central } = others
  return createJobs({
    ...around,
    ...around.time,
    database,
    jobs: composeJobList({ desk, backups: file.backups, ...others }),
    timeZone: () => shopTimeZone(database, terminal.branchId),
    mayAct: () => file.clock.check() === null && central.stopped() === null,
    claim: central.claimJob,
    mayWrite: file.turns.take,
    onChange: () => around.push('jobs-changed', {}),
  })
}
