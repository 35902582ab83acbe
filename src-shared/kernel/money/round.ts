/**
 * The one rounding door. Everything in the product that divides money passes through here, so line figures,
 * totals, receipt and database cannot disagree by a cent. Half a cent goes away
 * from zero, what a shopkeeper with a calculator expects, and so that a refund mirrors its sale.
 */

/**
 * `numerator / denominator` rounded to the nearest integer, halves away from zero, without floats.
 *
 * @throws RangeError when an argument is not a safe integer or the denominator is not above zero.
 */
export function roundHalfUp(numerator: number, denominator: number): number {
  requireSafe(numerator)
  requireDivisor(denominator)
  const remainder = numerator % denominator
  const quotient = (numerator - remainder) / denominator
  const rest = Math.abs(remainder)
  // `2 * rest` could leave the safe integers; the same question asked by subtraction cannot.
  const away = rest >= denominator - rest ? Math.sign(numerator) : 0
  return quotient + away + 0
}

/**
 * `value × factor / divisor` rounded once, halves away from zero. The product is exact however large.
 *
 * @throws RangeError when an argument or the result is not a safe integer or the divisor is not above zero.
 */
export function scaleHalfUp(value: number, factor: number, divisor: number): number {
  const product = exactProduct(value, factor)
  if (typeof product === 'number') return roundHalfUp(product, divisor)
  requireDivisor(divisor)
  const by = BigInt(divisor)
  const rest = absolute(product % by)
  const away = rest >= by - rest ? (product < 0n ? -1n : 1n) : 0n
  return toSafe(product / by + away)
}

/**
 * `value × factor / divisor` rounded towards plus infinity. Only for figures held against a limit, which
 * must never be slipped under by a fraction; money itself uses the half-up functions.
 *
 * @throws RangeError when an argument or the result is not a safe integer or the divisor is not above zero.
 */
export function scaleUp(value: number, factor: number, divisor: number): number {
  requireSafe(value)
  requireSafe(factor)
  requireDivisor(divisor)
  const product = BigInt(value) * BigInt(factor)
  const by = BigInt(divisor)
  return toSafe(product / by + (product % by > 0n ? 1n : 0n))
}

function exactProduct(value: number, factor: number): number | bigint {
  requireSafe(value)
  requireSafe(factor)
  const product = value * factor
  return Number.isSafeInteger(product) ? product : BigInt(value) * BigInt(factor)
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}

function toSafe(value: bigint): number {
  const result = Number(value)
  requireSafe(result)
  return result
}

function requireSafe(value: number): void {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`)
}

function requireDivisor(value: number): void {
  requireSafe(value)
  if (value <= 0) throw new RangeError(`cannot divide by ${value}`)
}
