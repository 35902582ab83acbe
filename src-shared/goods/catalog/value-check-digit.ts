/** Products of a digit and a GS1 weighting factor, cast to one digit (GS1 General Specifications, “price or weight field”). */
const factors = {
  '2-': '0246891357',
  '3': '0369258147',
  '5+': '0516273849',
  '5-': '0594837261',
} as const

const fiveDigits = ['5+', '2-', '5-', '5+', '2-'] as const

/**
 * The check digit of a label's five-digit price or weight (GS1 General Specifications): `14685` has `6`.
 *
 * @throws RangeError unless there are exactly five digits.
 */
export function valueCheckDigit(value: string): string {
  if (!/^\d{5}$/.test(value)) throw new RangeError(`not five digits: ${value}`)
  const sum = fiveDigits.reduce((total, factor, place) => total + weighted(factor, Number(value[place])), 0)
  return String(factors['5-'].indexOf(String((10 - (sum % 10)) % 10)))
}

function weighted(factor: keyof typeof factors, digit: number): number {
  return Number(factors[factor][digit])
}
