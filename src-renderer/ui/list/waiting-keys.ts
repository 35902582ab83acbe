import { choiceMove } from './choice-move'

/**
 * Keys pressed while a list is still being asked for, in their order. Null once another key came between: whoever
 * pressed it does something else, or is a scanner, and no Enter behind it may choose.
 */
export type WaitingKeys = readonly string[] | null

/** After one more key. Behind an Enter nothing waits: it would be for what the choice leads to. */
export function alsoWaits(waiting: WaitingKeys, key: string): WaitingKeys {
  if (waiting === null || !isListKey(key)) return null
  return waiting.at(-1) === 'Enter' ? waiting : [...waiting, key]
}

/** What the keys do to a list of `count` whose row `active` is the active one: where they end, and whether it is chosen. */
export function pressed(
  waiting: WaitingKeys,
  active: number,
  count: number,
): { readonly active: number; readonly chosen: boolean } {
  let row = active
  for (const key of waiting ?? []) {
    if (key === 'Enter') return { active: row, chosen: row >= 0 && row < count }
    row = count === 0 ? row : (choiceMove(key, row, count) ?? row)
  }
  return { active: row, chosen: false }
}

export function isListKey(key: string): boolean {
  return key === 'Enter' || choiceMove(key, 0, 1) !== undefined
}
