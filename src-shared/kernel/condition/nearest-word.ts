import { foldText } from '../text/fold-text'

/** The word most like a mistyped one, if any is like it: at most a third of its letters wrong, swapped, missing or too many. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const meant = foldText(typed)
  const [nearest] = words
    .map((word) => ({ word, changes: changesBetween(meant, foldText(word)) }))
    .filter(
      ({ word, changes }) => changes <= Math.max(1, Math.floor(Math.min(meant.length, word.length) / 3)),
    )
    .toSorted((a, b) => a.changes - b.changes)
  return nearest?.word
}

/** Letters to put in, take out, exchange or swap with their neighbour. */
function changesBetween(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, length) => length)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const least = Math.min(exchanged, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      const swaps = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(swaps ? Math.min(least, (before[j - 2] ?? i) + 1) : least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
