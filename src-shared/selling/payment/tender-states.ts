/**
 * The life of a tender (DESIGN section 4). One whose money a stranger answers for is `asked` until it does; any other is
 * `approved` when it is taken. `undone` is a tender taken off the sale, or left on one that was given up; its row stays.
 */
export const tenderStates = [
  'asked',
  'unknown',
  'approved',
  'refused',
  'expired',
  'confirming',
  'confirmed',
  'undoing',
  'undone',
  'refunding',
  'refunded',
] as const
export type TenderState = (typeof tenderStates)[number]

/**
 * Every legal move. What was confirmed is never undone but given back, in parts: it stays `refunding` until nothing of it
 * is left. Money that arrives for a tender that ended is a task of its own, and does not bring the tender back.
 */
export const tenderTransitions: Readonly<Record<TenderState, readonly TenderState[]>> = {
  asked: ['approved', 'refused', 'expired', 'unknown', 'undoing'],
  unknown: ['approved', 'refused', 'undoing'],
  approved: ['confirming', 'undoing'],
  confirming: ['confirmed'],
  confirmed: ['refunding'],
  undoing: ['undone'],
  refunding: ['refunded'],
  refused: [],
  expired: [],
  undone: [],
  refunded: [],
}

/**
 * What a state means to its sale: `claims` an amount no second tender may claim and pays none of it yet; `pays`; or is
 * `gone` from the sale.
 */
export const tenderStanding: Readonly<Record<TenderState, 'claims' | 'pays' | 'gone'>> = {
  asked: 'claims',
  unknown: 'claims',
  undoing: 'claims',
  approved: 'pays',
  confirming: 'pays',
  confirmed: 'pays',
  refunding: 'pays',
  refunded: 'pays',
  refused: 'gone',
  expired: 'gone',
  undone: 'gone',
}

/** The states of a tender that is no longer on its sale. */
export const goneStates = tenderStates.filter((state) => tenderStanding[state] === 'gone')

/** The states that are not over for the sale: it cannot finish nor be set aside in any of them. */
export const heldStates = tenderStates.filter((state) => tenderStanding[state] === 'claims')

/**
 * Takes these moves one after the other; a kind with no stranger behind it takes both steps of confirming or undoing at
 * once.
 *
 * @throws RangeError on a move the table does not have: whoever moves a tender has looked at where it stands.
 */
export function moveTender<Moving extends { readonly state: TenderState }>(
  tender: Moving,
  ...path: readonly TenderState[]
): Moving {
  return path.reduce((at, to) => {
    if (!tenderTransitions[at.state].includes(to))
      throw new RangeError(`a tender does not go from ${at.state} to ${to}`)
    return { ...at, state: to }
  }, tender)
}
