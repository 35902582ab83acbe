import { numberText } from '../text/clean-text'
import { cents, type Cents } from './cents'

const NO_BREAK_SPACE = '\u00a0'

/** The largest amount a person may type, either sign: R$ 99.999.999,99. */
const MAX_TYPED = 9_999_999_999

/** Brazilian text with the symbol: `R$ 1.234,56`, `-R$ 7,00`; the space is a no-break one. */
export function formatCents(value: Cents): string {
  return `${value < 0 ? '-' : ''}R$${NO_BREAK_SPACE}${magnitude(value)}`
}

/** Brazilian text without the symbol: `1.234,56`, `-7,00`. */
export function formatAmount(value: Cents): string {
  return `${value < 0 ? '-' : ''}${magnitude(value)}`
}

/**
 * Reads a typed or pasted amount: `10`, `10,5`, `10,50`, `1.234,56`, `R$ 10,00`, `10.50`, `-7,00`. A point
 * before exactly three digits groups thousands, before one or two it is the decimal mark; `0.125` is neither
 * and is refused. More than two decimals, junk and anything past ±99.999.999,99 are `undefined`.
 */
export function parseAmount(text: string): Cents | undefined {
  const match = /^(-?)\s*(?:R\$\s*)?([\d.,]+)$/i.exec(numberText(text))
  if (!match) return undefined
  const [, sign = '', figure = ''] = match
  const parts =
    /^(\d+)(?:[,.](\d{1,2}))?$/.exec(figure) ?? /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(figure)
  if (!parts) return undefined
  const [, whole = '', fraction = ''] = parts
  const value = Number(whole.replaceAll('.', '') + fraction.padEnd(2, '0'))
  if (value > MAX_TYPED) return undefined
  return cents(sign === '' ? value : -value)
}

// Written by hand rather than with Intl: it runs for every line of every view, and integers need no rounding.
function magnitude(value: Cents): string {
  const digits = String(Math.abs(value)).padStart(3, '0')
  const whole = digits.slice(0, -2)
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole
  return `${grouped},${digits.slice(-2)}`
}
