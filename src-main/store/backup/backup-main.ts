import type { databaseContract } from '#shared/store/backup/backup-operations'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../access/handlers'
import { backupJob } from './backup-job'
import type { Backups } from './backups'
import { restoredCommands, restoredQueries } from './restored-handlers'

type Told = Pick<typeof databaseContract, 'database.restored' | 'database.confirm-restored'>

/** What main does for copies of the file while it can be read; the rest is answered before there is a till (`recovery`). */
export const backupMain = {
  queries: ({ desk }: { readonly desk: ReadDesk }) => restoredQueries(desk),
  commands: ({ desk }: { readonly desk: Desk }) => restoredCommands(desk),
  jobs: ({ backups }: { readonly backups: Backups }) => [backupJob(backups)],
} satisfies MainFeature<Told>
