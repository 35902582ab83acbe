import { cents, sumBy, type Cents } from './cents'

/**
 * Splits an amount in proportion to weights by the largest remainder (Hamilton's method): every part is
 * within a cent of its exact share and the parts always add up to the amount.
 *
 * A zero weight gets nothing, unless all are zero: then the amount is spread evenly. Ties go to the earlier
 * index. No part has the sign opposite to the amount's; negative amounts mirror positive ones.
 *
 * @param amount cents to split.
 * @param weights non-negative integers of any unit.
 * @throws RangeError on a negative or unsafe weight, or when there is money but nobody to take it.
 */
export function allocate(amount: Cents, weights: readonly number[]): Cents[] {
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`not a weight: ${weight}`)
  }
  if (weights.length === 0) {
    if (amount !== 0) throw new RangeError('an amount cannot be split among nobody')
    return []
  }
  const shares = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1)
  const parts = largestRemainder(BigInt(Math.abs(amount)), shares.map(BigInt))
  const sign = amount < 0 ? -1 : 1
  return parts.map((part) => cents(Number(part) * sign))
}

/**
 * Splits an amount in proportion to caps, giving no part more than its cap: a sale's discount over the
 * lines, so that no line goes below zero.
 *
 * @param amount cents, from zero to the sum of the caps.
 * @param caps cents, none negative.
 * @throws RangeError when the amount does not fit under the caps, or on a negative cap or amount.
 */
export function allocateCapped(amount: Cents, caps: readonly Cents[]): Cents[] {
  const room = sumBy(caps, (cap) => cap)
  if (amount < 0 || amount > room) throw new RangeError(`${amount} cents do not fit under caps of ${room}`)
  // Below the sum of the caps an exact share is at most its cap. The cap being whole cents, rounding the
  // share up by the largest remainder cannot pass it either: plain allocation keeps the promise.
  return allocate(amount, caps)
}

function largestRemainder(amount: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  const exact = weights.map((weight, index) => ({
    index,
    floor: (amount * weight) / total,
    remainder: (amount * weight) % total,
  }))
  const given = exact.reduce((sum, part) => sum + part.floor, 0n)
  const byRemainder = exact.toSorted((a, b) => {
    if (a.remainder === b.remainder) return a.index - b.index
    return a.remainder > b.remainder ? -1 : 1
  })
  // Fewer cents are left over than parts have a remainder, so a zero weight is never reached.
  const lucky = new Set(byRemainder.slice(0, Number(amount - given)).map((part) => part.index))
  return exact.map((part) => part.floor + (lucky.has(part.index) ? 1n : 0n))
}
