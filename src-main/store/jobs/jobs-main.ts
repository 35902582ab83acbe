import type { jobsFeature } from '#shared/store/jobs/jobs-feature'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { Jobs } from '../../platform/jobs/create-jobs'
import type { MainFeature } from '../access/handlers'
import { jobCommands, jobQueries } from './job-handlers'

/** What main does for “Procedimentos agendados”. */
export const jobsMain = {
  queries: ({ desk, jobs }: { readonly desk: ReadDesk; readonly jobs: Jobs }) => jobQueries(desk, jobs),
  commands: ({ desk, jobs }: { readonly desk: Desk; readonly jobs: Jobs }) => jobCommands(desk, jobs),
} satisfies MainFeature<(typeof jobsFeature)['operations']>
