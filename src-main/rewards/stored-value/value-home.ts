import type { Answer } from '#shared/central/central'
import type { Instant } from '#shared/kernel/ids'
import { letGoAtCentral } from '../../platform/central-link/claims/act-claim-rows'
import type { WriteDb } from '../../platform/database/connection'
import type { ValueAuthority } from './value-authority'
import { releaseHold } from './value-hold-rows'

/** Who decides over value, and what a till does of it in its own transactions. */
export interface ValueHome extends ValueAuthority {
  /** Whether a Central decides: what this file holds of an account is a copy. */
  readonly isElsewhere: () => boolean
  /** Lets go of a hold in the transaction that gives up what it was for, also of one that never came: told as long as it takes. */
  readonly letGo: (db: WriteDb, hold: string) => void
}

interface Deps {
  /** This till's own file. */
  readonly local: ValueAuthority
  /** Null where no Central is set up. */
  readonly central: ValueAuthority | null
  /** Whether the till belongs to a Central: then that decides. */
  readonly isEnrolled: () => boolean
  /** Tells the Central what happened here, and hears what happened elsewhere. */
  readonly sync: () => Promise<unknown>
  readonly now: () => Instant
}

/**
 * Asks whoever value is home at (DESIGN section 10): this till's own file while it stands alone, the Central from the day it
 * is enrolled. What was only just sold here the Central does not know yet: it is told first, and asked again.
 */
export function valueHome({ local, central, isEnrolled, sync, now }: Deps): ValueHome {
  const home = () => (central !== null && isEnrolled() ? central : null)

  async function told<Value extends { readonly kind: string }>(
    ask: () => Promise<Answer<Value>>,
  ): Promise<Answer<Value>> {
    const answer = await ask()
    if (answer.kind !== 'answered' || answer.value.kind !== 'account-unknown') return answer
    await sync()
    return ask()
  }

  return {
    hold: (input) => {
      const at = home()
      return at === null ? local.hold(input) : told(() => at.hold(input))
    },
    ask: (input) => {
      const at = home()
      return at === null ? local.ask(input) : told(() => at.ask(input))
    },
    release: (input) => (home() ?? local).release(input),
    isElsewhere: () => home() !== null,
    letGo(db, hold) {
      releaseHold(db, hold, now())
      if (home() !== null) letGoAtCentral(db, hold)
    },
  }
}
