import type { Central } from '#shared/central/central'
import type { CallInput } from '#shared/central/central-calls'

/** What became of asking. Unanswered, it may have been granted all the same. */
export type ClaimAnswer =
  | { readonly kind: 'claimed' }
  /** Others have so many of them that only this is left. */
  | { readonly kind: 'taken'; readonly left: number }
  | { readonly kind: 'unanswered' }
  /** The name stands for nothing any more, or this terminal may ask for nothing. */
  | { readonly kind: 'refused' }

/** An answer that was lost is asked for again so often. */
const TRIES = 3

/** Asks the Central for so many of a thing; the same claim, however often it has to ask. */
export async function askClaim(
  central: Pick<Central, 'claim'>,
  asked: CallInput<'claim'>,
): Promise<ClaimAnswer> {
  for (let tried = 0; tried < TRIES; tried++) {
    const answer = await central.claim(asked)
    if (answer.kind === 'unreachable') break
    if (answer.kind === 'unknown') continue
    switch (answer.value.kind) {
      case 'claimed':
      case 'taken':
        return answer.value
      case 'over':
      case 'refused':
        return { kind: 'refused' }
    }
  }
  return { kind: 'unanswered' }
}
