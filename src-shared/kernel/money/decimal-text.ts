import { z } from 'zod'
import { cents, type Cents } from './cents'
import type { Thousandths } from './quantity'

// By digits, never by division: a float must not come between the text and the cents.
const AMOUNT = /^\d{1,11}\.\d{2}$/

/** Cents as plain decimal text with a dot and two digits, as machines exchange it: `199.90`, `-7.00`. */
export function decimalAmount(value: Cents): string {
  return decimalText(value, 2)
}

/** Thousandths as plain decimal text with a dot and three digits: `1.000`, `0.250`. */
export function decimalQuantity(value: Thousandths): string {
  return decimalText(value, 3)
}

/** Reads an amount written with a dot and exactly two digits, not negative, into cents. */
export const decimalAmountSchema = z
  .string()
  .regex(AMOUNT)
  .transform((text): Cents => cents(Number(text.replace('.', ''))))

function decimalText(value: number, decimals: number): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
