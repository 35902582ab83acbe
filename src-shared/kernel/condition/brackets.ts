import type { Clause } from './condition'

/** Whether a part stands in brackets where it is written: `and` needs none within `or`, a test never. */
export function isBracketed(part: Clause, within: 'and' | 'or' | 'not'): boolean {
  return part.kind === 'or' || (part.kind === 'and' && within !== 'or')
}

/** How deep brackets and `not` stand in each other when a clause is written: never deeper than it was read. */
export function depthOf(clause: Clause): number {
  if (clause.kind === 'not') return 1 + depthWithin(clause.part, 'not')
  if (clause.kind !== 'and' && clause.kind !== 'or') return 0
  return Math.max(...clause.parts.map((part) => depthWithin(part, clause.kind)))
}

function depthWithin(part: Clause, within: 'and' | 'or' | 'not'): number {
  return depthOf(part) + (isBracketed(part, within) ? 1 : 0)
}
