import type { Instant } from '#shared/kernel/ids'
import type { CopiesView } from '#shared/store/backup/copies-operations'
import { secondWords } from '#shared/store/backup/second-folder'
import type { Need } from '../../../feature/attention'

/** A second folder that did not get its copies the last time. */
export function copiesNeeds({ second }: CopiesView, now: Instant): readonly Need[] {
  const last = second?.last ?? null
  if (last === null || last.outcome === 'done') return []
  const { at, outcome } = last
  return [
    {
      tone: 'attention',
      text: secondWords[outcome],
      since: second?.newest ?? Math.min(at, now),
      why: 'As cópias estão só neste computador.',
      count: 1,
    },
  ]
}
