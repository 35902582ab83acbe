import type { Instant } from '#shared/kernel/ids'
import type { JobView } from '#shared/store/jobs/job-operations'
import type { Need } from '../../feature/attention'
import { resultWords } from './job-words'

const day = 24 * 60 * 60 * 1000

/** Days without a copy of the file from which on it is time to look. */
const copyIsOld = 2

/** What a manager should know of the procedures: what failed, was stopped or was missed, and a copy that is old. */
export function jobNeeds(jobs: readonly JobView[], now: Instant): readonly Need[] {
  return jobs.flatMap(({ id, name, last, isActive, heldSince }): Need[] => {
    if (heldSince !== null)
      return [
        {
          tone: 'attention',
          text: `${name}: retido.`,
          since: heldSince,
          why: 'Uma cópia foi restaurada: libere ou pule o que está pendente.',
          count: 1,
        },
      ]
    if (!isActive || last === null) return []
    if (last.state === 'failed' || last.state === 'stopped' || last.state === 'missed')
      return [
        {
          tone: last.state === 'failed' ? 'stop' : 'attention',
          text: `${name}: ${resultWords(last)}`,
          since: last.endedAt ?? last.startedAt,
          why: null,
          count: 1,
        },
      ]
    const days = Math.floor((now - (last.endedAt ?? now)) / day)
    if (id !== 'backup' || days < copyIsOld) return []
    return [
      {
        tone: 'attention',
        text: `A última cópia de segurança foi há ${days} dias.`,
        since: last.endedAt,
        why: null,
        count: 1,
      },
    ]
  })
}
