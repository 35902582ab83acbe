import { cents, type Cents } from '../../kernel/money/cents'

/** Notes of the real worth handing over at a till, in cents, largest first. */
const NOTES = [20_000, 10_000, 5_000, 2_000, 1_000, 500] as const

const BUTTONS = 4

/**
 * Amounts offered as buttons for a cash tender, ascending and without repeats: the exact amount, the nearest
 * one above it that notes can make, then those a customer most likely hands over, which take the fewest
 * notes. R$ 123,45 gives 123,45, 125,00, 150,00 and 200,00.
 *
 * @param due what is left to pay, in cents.
 * @returns at most four amounts in cents; none when nothing is due.
 */
export function quickNotes(due: Cents): Cents[] {
  if (due <= 0) return []
  const above = [...new Set(NOTES.map((note) => roundUpTo(due, note)))]
    .filter((amount) => amount > due)
    .sort((a, b) => a - b)
  const [nearest, ...others] = above
  const likely = others.sort((a, b) => noteCount(a) - noteCount(b) || a - b)
  return [due, ...(nearest === undefined ? [] : [nearest]), ...likely]
    .slice(0, BUTTONS)
    .sort((a, b) => a - b)
    .map(cents)
}

function roundUpTo(due: Cents, note: number): number {
  const over = due % note
  return over === 0 ? due : due - over + note
}

// Taking the largest note first gives the fewest notes for these denominations.
function noteCount(amount: number): number {
  let count = 0
  let left = amount
  for (const note of NOTES) {
    count += (left - (left % note)) / note
    left %= note
  }
  return count
}
