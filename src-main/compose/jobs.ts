import type { CentralLink } from '../platform/central-link/central-link'
import type { Desk } from '../platform/database/desk'
import { createJobs, type Jobs } from '../platform/jobs/create-jobs'
import { ledgerCheckJob } from '../rewards/stored-value/ledger-check-job'
import { voucherExpiryJob } from '../rewards/vouchers/voucher-expiry-job'
import { backupJob } from '../store/backup/backup-job'
import type { Terminal } from '../store/branch/branch-queries'
import { shopTimeZone } from '../store/branch/shop-clock-queries'
import type { composeFile } from './file'
import type { Surroundings } from './surroundings'

/** What the till does by itself at its hour, in the order of “Procedimentos agendados”: a new one is a line here. */
export function composeJobs(
  around: Surroundings,
  desk: Desk & { readonly terminal: Terminal },
  file: Pick<ReturnType<typeof composeFile>, 'backups' | 'clock' | 'turns'>,
  central: Pick<CentralLink, 'claimJob' | 'stopped'>,
): Jobs {
  const { database, terminal } = desk
  return createJobs({
    ...around,
    ...around.time,
    database,
    jobs: [backupJob(file.backups), voucherExpiryJob(desk), ledgerCheckJob(desk)],
    timeZone: () => shopTimeZone(database, terminal.branchId),
    mayAct: () => file.clock.check() === null && central.stopped() === null,
    claim: central.claimJob,
    mayWrite: file.turns.take,
    onChange: () => around.push('jobs-changed', {}),
  })
}
