import type { Central } from '#shared/central/central'
import type { JobLeave, SharedRun } from '../../jobs/job-leave'
import { namedUid } from '../named-uid'
import { askClaim } from './ask-claim'

/**
 * Asks the Central for a run that only one till of the branch or company does. The claim's name follows from till, job and
 * period: asked again after a lost answer or a power cut, it is the same claim. One nobody answered is let go of again, so
 * that another till may have it.
 */
export async function claimJob(
  central: Pick<Central, 'claim' | 'release'>,
  own: { readonly terminal: string; readonly branch: string },
  { job, period, per }: SharedRun,
): Promise<JobLeave> {
  const kind = per === 'branch' ? 'job-of-branch' : 'job-of-company'
  const subject = [...(per === 'branch' ? [own.branch] : []), job, period].join(':')
  const claim = namedUid(own.terminal, kind, subject)
  const answer = await askClaim(central, { claim, kind, subject, quantity: 1, of: 1 })
  switch (answer.kind) {
    case 'claimed':
      return 'granted'
    case 'taken':
      return 'elsewhere'
    case 'unanswered':
    case 'refused':
      await central.release({ id: claim })
      return 'unreachable'
  }
}
