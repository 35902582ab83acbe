import type { OutboxEntry } from '../../platform/outbox/outbox-rows'
import type { Earning } from '../ledger/earning-rows'

/**
 * How far a crediting got at the operator, as whoever undoes or replaces it must know (contracts: points).
 * `unsent`: the operator cannot know it. `attempted`: it may, and is asked until it answers. `doubted`: it may, and a
 * person said to ask no more. `by-hand`: the operator does not hold it under our id, but a person settled it there.
 * `refused`: it answered no, and a person has not decided yet. `held`: it accepted it. `gone`: nothing stands of it.
 */
export const creditingStandings = [
  'unsent',
  'attempted',
  'doubted',
  'by-hand',
  'refused',
  'held',
  'gone',
] as const
export type CreditingStanding = (typeof creditingStandings)[number]

/** What the sale does about a crediting that somebody made before. */
interface Follow {
  /** `ask-again`: the same id once more, so that its answer is known before anything that follows it. */
  readonly first: 'withdraw' | 'ask-again' | 'nothing'
  /** `operator`: it is told. `person`: it is left to whoever settled it there. */
  readonly takenBackBy: 'operator' | 'person' | 'nobody'
}

/** When all of its points go: a cancelled sale, all goods returned, the CPF removed. */
export const takingAllBack: Readonly<Record<CreditingStanding, Follow>> = {
  unsent: { first: 'withdraw', takenBackBy: 'nobody' },
  attempted: { first: 'nothing', takenBackBy: 'operator' },
  doubted: { first: 'ask-again', takenBackBy: 'operator' },
  'by-hand': { first: 'nothing', takenBackBy: 'person' },
  refused: { first: 'withdraw', takenBackBy: 'nobody' },
  held: { first: 'nothing', takenBackBy: 'operator' },
  gone: { first: 'nothing', takenBackBy: 'nobody' },
}

/** When the points of some goods go: what is not sent yet goes first as it was, and its part is taken back after it. */
export const takingPartBack: Readonly<Record<CreditingStanding, Follow>> = {
  ...takingAllBack,
  unsent: { first: 'nothing', takenBackBy: 'operator' },
}

/** When another crediting takes its place: the operator takes it back in that same step, if it held it. */
export const beforeReplacing: Readonly<Record<CreditingStanding, Follow['first']>> = {
  unsent: 'withdraw',
  attempted: 'nothing',
  doubted: 'ask-again',
  'by-hand': 'nothing',
  refused: 'withdraw',
  held: 'nothing',
  gone: 'nothing',
}

/** `work` is what was to tell the operator of it. */
export function creditingStanding(
  { state }: Pick<Earning, 'state'>,
  work: Pick<OutboxEntry, 'state' | 'attempts'> | undefined,
): CreditingStanding {
  switch (state) {
    case 'credited':
    case 'pending':
      return 'held'
    case 'replaced':
    case 'reversed':
      return 'gone'
    case 'declined':
      if (work?.state === 'resolved') return 'by-hand'
      return work?.state === 'task' ? 'refused' : 'gone'
    case 'waiting':
      break
  }
  if (work?.state === 'task') return 'refused'
  const wasTried = work !== undefined && work.attempts > 0
  if (work?.state === 'resolved') return wasTried ? 'doubted' : 'by-hand'
  return wasTried ? 'attempted' : 'unsent'
}
