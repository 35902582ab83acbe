/** How many copies stay: the newest, then the last of each day, then the last of each month. */
export const keptCopies = { newest: 14, days: 7, months: 6 } as const

/** As whoever looks after the copies reads it. */
export const keptWords = `Ficam guardadas as ${keptCopies.newest} últimas, a última de cada um dos ${keptCopies.days} dias e de cada um dos ${keptCopies.months} meses anteriores.`

/**
 * Which copies the rule keeps, of any order, by the moment each stands for (FEATURES B9). Days and months are those of
 * UTC: which copy of a night is a day's last makes no difference.
 */
export function keepCopies<Copy extends { readonly takenAt: number }>(copies: readonly Copy[]): Copy[] {
  const sorted = copies.toSorted((a, b) => b.takenAt - a.takenAt)
  const kept = new Set(sorted.slice(0, keptCopies.newest))
  for (const copy of lastOfEach(sorted, 10).slice(0, keptCopies.days + 1)) kept.add(copy)
  for (const copy of lastOfEach(sorted, 7).slice(0, keptCopies.months + 1)) kept.add(copy)
  return sorted.filter((copy) => kept.has(copy))
}

/** The newest copy of each day (10 letters of its date) or month (7), the newest period first. */
function lastOfEach<Copy extends { readonly takenAt: number }>(
  sorted: readonly Copy[],
  letters: number,
): Copy[] {
  const periods = new Map<string, Copy>()
  for (const copy of sorted) {
    const period = new Date(copy.takenAt).toISOString().slice(0, letters)
    if (!periods.has(period)) periods.set(period, copy)
  }
  return [...periods.values()]
}
