/** So many lines of a kind in so many milliseconds. */
export interface Limit {
  readonly most: number
  readonly within: number
}

interface Counted {
  readonly since: number
  count: number
}

const minute = 60_000
const day = 24 * 60 * minute

/** What the till itself has to say; nothing of it comes often. */
const ownLimits: readonly Limit[] = [{ most: 60, within: minute }]
/** What a page says of itself is long, may be anything, and comes before anybody signed in. */
const reportLimits: readonly Limit[] = [
  { most: 5, within: minute },
  { most: 60, within: day },
]

/** Decides which lines are written, so that no flood of one kind pushes everything else out of the files. */
export function createLineLimit(now: () => number, isReport: (kind: string) => boolean) {
  const counted = new Map<string, Counted[]>()
  const left = new Map<string, { since: number; count: number }>()
  return {
    /** Counts a line of a kind, and says whether it is written. */
    admits(kind: string): boolean {
      const limits = isReport(kind) ? reportLimits : ownLimits
      const windows = limits.map(({ within }, index): Counted => {
        const before = counted.get(kind)?.[index]
        // A clock set back begins a new window, too.
        const isOver = before === undefined || now() - before.since >= within || now() < before.since
        return isOver ? { since: now(), count: 0 } : before
      })
      counted.set(kind, windows)
      const isFull = windows.some(({ count }, index) => count >= (limits[index]?.most ?? 0))
      if (!isFull) for (const one of windows) one.count += 1
      else left.set(kind, { since: left.get(kind)?.since ?? now(), count: (left.get(kind)?.count ?? 0) + 1 })
      return !isFull
    },
    /** The kinds of which lines were left out for a minute now, and how many; asked once. */
    takeLeft(): { readonly kind: string; readonly count: number }[] {
      const due = [...left].filter(([, { since }]) => now() - since >= minute || now() < since)
      for (const [kind] of due) left.delete(kind)
      return due.map(([kind, { count }]) => ({ kind, count }))
    },
  }
}
