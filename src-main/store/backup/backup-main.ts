import type { backupFeature } from '#shared/store/backup/backup-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { MainFeature } from '../access/handlers'
import { backupJob } from './backup-job'
import type { Backups } from './backups'
import { copiesCommands, copiesQueries, type CopiesDeps } from './copies/copies-handlers'
import { restoredCommands, restoredQueries } from './restored-handlers'

type Recovery =
  | 'database.trouble'
  | 'database.upgrade'
  | 'database.choose-copies'
  | 'database.restore'
  | 'database.try-again'

/** What main does for copies of the file while it can be read; the rest is answered before there is a till (`recovery`). */
export const backupMain = {
  queries: ({
    desk,
    ...others
  }: { readonly desk: ReadDesk } & Pick<CopiesDeps, 'backups' | 'copyWork' | 'shopFile'>) => ({
    ...restoredQueries(desk),
    ...copiesQueries(desk, others),
  }),
  commands: ({ desk, ...others }: { readonly desk: Desk } & CopiesDeps) => ({
    ...restoredCommands(desk),
    ...copiesCommands(desk, others),
  }),
  jobs: ({ backups }: { readonly backups: Backups }) => [backupJob(backups)],
} satisfies MainFeature<Omit<(typeof backupFeature)['operations'], Recovery>>
