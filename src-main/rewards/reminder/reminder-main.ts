import type { Desk } from '../../platform/database/desk'
import type { MainFeature } from '../../store/access/handlers'
import { reminderJob } from './reminder-job'

/** What main does for reminders. */
export const reminderMain = {
  queries: () => ({}),
  commands: () => ({}),
  jobs: ({ desk }: { readonly desk: Desk }) => [reminderJob(desk)],
} satisfies MainFeature<Readonly<Record<never, never>>>
