import { z } from 'zod'
import { numberText } from '../text/clean-text'
import { cents, type Cents } from './cents'
import { scaleHalfUp } from './round'

/** A quantity in thousandths: 1 unit or 1 kg is 1000, 0,123 kg is 123. */
export type Thousandths = number & { readonly __unit: 'thousandths' }

/** Marks an integer as thousandths. Throws RangeError unless it is a safe integer (a bug in the caller). */
export function thousandths(value: number): Thousandths {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of thousandths: ${value}`)
  return (value + 0) as Thousandths
}

/** One unit. */
export const ONE_UNIT: Thousandths = thousandths(1000)

/** The largest quantity a line may have: 99.999,999. Five digits keep a scanned EAN from becoming one. */
export const MAX_QUANTITY: Thousandths = thousandths(99_999_999)

/** `n` whole units in thousandths. Throws RangeError unless `n` is an integer. */
export function units(n: number): Thousandths {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not whole units: ${n}`)
  return thousandths(n * 1000)
}

/** Unit price (cents) × quantity (thousandths) in cents, rounded once, half a cent away from zero. */
export function multiply(unitPrice: Cents, quantity: Thousandths): Cents {
  return cents(scaleHalfUp(unitPrice, quantity, 1000))
}

/**
 * Brazilian text of a quantity without needless zeros: `1`, `0,123`, `2,5`. Thousands are not grouped: `readQuantity`
 * could not tell them from the decimals of a foreign keypad.
 */
export function formatQuantity(quantity: Thousandths): string {
  const digits = String(Math.abs(quantity)).padStart(4, '0')
  const fraction = digits.slice(-3).replace(/0+$/, '')
  return `${quantity < 0 ? '-' : ''}${digits.slice(0, -3)}${fraction && `,${fraction}`}`
}

/** `ambiguous`: a point before three digits is a thousand in a field of reais and a comma to a scale. */
export type QuantityReading =
  | { readonly ok: true; readonly value: Thousandths }
  | { readonly ok: false; readonly problem: 'invalid' | 'ambiguous' }

const plain = /^(\d{0,5})(?:[,.](\d{1,3}))?$/
/** Points between thousands; a comma behind them leaves no doubt. */
const grouped = /^(\d{1,2})\.(\d{3}),(\d{1,3})$/
const doubtful = /^(?!0+\.)\d{1,3}\.\d{3}$/

/**
 * Reads what a cashier types: `3`, `0,250`, `0.250`, `,5`, `1.234,5`. At most three decimals, above zero and at most
 * 99.999,999. `1.000` may be a thousand or one: it is neither until somebody says which.
 */
export function readQuantity(text: string): QuantityReading {
  const typed = numberText(text)
  if (doubtful.test(typed)) return { ok: false, problem: 'ambiguous' }
  const thousands = grouped.exec(typed)
  const [, whole = '', fraction = ''] = thousands
    ? ['', `${thousands[1]}${thousands[2]}`, thousands[3]]
    : (plain.exec(typed) ?? [])
  const value = thousandths(Number(whole) * 1000 + Number(fraction.padEnd(3, '0')))
  return value > 0 ? { ok: true, value } : { ok: false, problem: 'invalid' }
}

/** The quantity where the text leaves no doubt, else `undefined`. */
export function parseQuantity(text: string): Thousandths | undefined {
  const read = readQuantity(text)
  return read.ok ? read.value : undefined
}

/** Both ways to mean an ambiguous quantity: `1000 ou 1,000`. */
export function quantityDoubt(text: string): string {
  const typed = numberText(text)
  return `${typed.replaceAll('.', '')} ou ${typed.replace('.', ',')}`
}

/** A quantity in thousandths above zero and at most `MAX_QUANTITY`. */
export const quantitySchema = z.int().positive().max(MAX_QUANTITY) as z.ZodType<number> as z.ZodType<
  Thousandths,
  Thousandths
>
