import { allocate } from '../../kernel/money/allocate'
import { max, min, subtract, sumBy, ZERO, type Cents } from '../../kernel/money/cents'

/** Where part of a reduction may go, in cents. */
interface Part {
  /** What alike goods get in all hangs neither on their order nor on how they are cut into parts. */
  readonly article: string
  readonly price: Cents
  /** What may be taken off it at the most, at most its price; below zero where it costs less than it may already. */
  readonly room: Cents
}

/**
 * Spreads a reduction in cents over parts in proportion to their prices, none more than it has room: what one cannot take
 * goes to the others. Sums exactly to the amount, or to all there is room for where that is less.
 */
export function spread(amount: Cents, parts: readonly Part[]): Cents[] {
  const alike = new Map<string, number[]>()
  parts.forEach(({ article }, index) => alike.set(article, [...(alike.get(article) ?? []), index]))
  const articles = [...alike.keys()].toSorted()
  const partsOf = (article: string) => (alike.get(article) ?? []).flatMap((index) => parts[index] ?? [])
  const given = fill(
    amount,
    articles.map((article) => ({
      price: sumBy(partsOf(article), ({ price }) => price),
      room: sumBy(partsOf(article), ({ room }) => room),
    })),
  )
  const shares = parts.map(() => ZERO)
  articles.forEach((article, which) => {
    const inside = fill(given[which] ?? ZERO, partsOf(article))
    alike.get(article)?.forEach((index, position) => (shares[index] = inside[position] ?? ZERO))
  })
  return shares
}

/** In proportion to the prices; whoever would get more than there is room for gets that, and the rest is spread anew. */
function fill(amount: Cents, parts: readonly Pick<Part, 'price' | 'room'>[]): Cents[] {
  const given = parts.map(() => ZERO)
  const roomOf = (index: number) => max(ZERO, parts[index]?.room ?? ZERO)
  let open = [...parts.keys()].filter((index) => roomOf(index) > 0)
  let left = min(amount, sumBy(open, roomOf))
  while (left > 0) {
    const shares = allocate(
      left,
      open.map((index) => parts[index]?.price ?? ZERO),
    )
    const full = open.filter((index, position) => (shares[position] ?? ZERO) > roomOf(index))
    if (full.length === 0) {
      open.forEach((index, position) => (given[index] = shares[position] ?? ZERO))
      return given
    }
    for (const index of full) {
      given[index] = roomOf(index)
      left = subtract(left, roomOf(index))
    }
    open = open.filter((index) => !full.includes(index))
  }
  return given
}
