import { cents, type Cents } from './cents'

/**
 * Splits a total into equal instalments (parcelas). The cents that do not divide go on the first one, as
 * Brazilian card and crediário slips do: R$ 100,00 in 3 is 33,34 + 33,33 + 33,33.
 *
 * @param total cents; a negative total (a refund) mirrors a positive one.
 * @throws RangeError unless `count` is an integer of at least 1.
 */
export function splitInstallments(total: Cents, count: number): Cents[] {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`not a number of instalments: ${count}`)
  const remainder = total % count
  const each = (total - remainder) / count
  return Array.from({ length: count }, (_, index) => cents(index === 0 ? each + remainder : each))
}
