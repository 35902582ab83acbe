import { fail, ok, type Result } from '#shared/kernel/result'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { EarnRequest, LoyaltyProgram, ReverseEarningRequest } from '../../loyalty/port/loyalty-program'

/** What becomes of the next call: it may take effect or not, and its answer may be lost. */
type Fate = 'well' | 'lost' | 'not-arrived' | 'refused'

interface Crediting {
  readonly member: string
  readonly points: number
  state: 'open' | 'replaced' | 'reversed'
  left: number
}

const silence: LoyaltyFault = { kind: 'no-answer', cause: 'dropped', retryAfter: null }
const declined = (code: 'not-found' | 'rejected' | 'store-refused' | 'replaced-meanwhile') =>
  fail<LoyaltyFault>({ kind: 'declined', refusal: { code }, words: code })

/**
 * A points operator in memory that keeps to the contract: an id is answered as the first time, refusals included, and a
 * sale has one open crediting at most. One point for each real.
 */
export function pointsOperator() {
  const creditings = new Map<string, Crediting>()
  const remembered = new Map<string, Result<unknown, LoyaltyFault>>()
  const calls: string[] = []
  const fates: Fate[] = []

  async function once<T>(
    id: string,
    effect: () => Result<T, LoyaltyFault>,
  ): Promise<Result<T, LoyaltyFault>> {
    await Promise.resolve()
    calls.push(id)
    const fate = fates.shift() ?? 'well'
    if (fate === 'not-arrived') return fail(silence)
    const known = remembered.get(id) as Result<T, LoyaltyFault> | undefined
    const answer = known ?? (fate === 'refused' ? declined('store-refused') : effect())
    remembered.set(id, answer)
    return fate === 'lost' ? fail(silence) : answer
  }

  function earn({ earningId, replaces, member, basket }: EarnRequest) {
    const former = replaces === null ? undefined : creditings.get(replaces)
    if (replaces !== null && former?.state !== 'open')
      return declined(former ? 'replaced-meanwhile' : 'not-found')
    if ([...creditings.values()].some((one) => one !== former && one.state === 'open'))
      return declined('rejected')
    if (former) Object.assign(former, { state: 'replaced', left: 0 })
    const points = basket.total / 100
    creditings.set(earningId, { member, points, state: 'open', left: points })
    return ok({ reference: null, earned: { kind: 'points', points, isPending: false } } as const)
  }

  function reverse({ earningId, items }: ReverseEarningRequest) {
    const credited = creditings.get(earningId)
    if (!credited) return declined('not-found')
    if (credited.state === 'reversed') return ok({ remainingPoints: 0 })
    if (credited.state === 'replaced') return declined('replaced-meanwhile')
    credited.left = items === null ? 0 : credited.left - credited.points / 2
    if (credited.left === 0) credited.state = 'reversed'
    return ok({ remainingPoints: credited.left })
  }

  const program: LoyaltyProgram = {
    probe: () => Promise.resolve(ok(null)),
    members: { find: () => Promise.resolve(ok(null)) },
    earning: {
      earn: (request) => once(request.earningId, () => earn(request)),
      reverse: (request) => once(request.reversalId, () => reverse(request)),
    },
  }
  return {
    program,
    /** What becomes of the next calls, one after another. */
    fates,
    /** The ids of the effects asked for, in order. */
    calls,
    /** Points that stand, by member. */
    standing: (): Readonly<Record<string, number>> =>
      Object.fromEntries(
        [...creditings.values()].filter(({ left }) => left > 0).map(({ member, left }) => [member, left]),
      ),
  }
}
