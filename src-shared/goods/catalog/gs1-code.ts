import { cents, type Cents } from '../../kernel/money/cents'
import { thousandths, type Thousandths } from '../../kernel/money/quantity'
import { scaleHalfUp } from '../../kernel/money/round'
import { gs1Date } from './gs1-date'
import { groupSeparator, readElements, type Gs1Elements } from './gs1-elements'
import { readDigitalLink } from './gs1-link'
import { isGtin } from './gtin'

/** Which goods, and which of them: what a maker writes beside a product's number. */
export interface Batch {
  readonly lot: string | null
  /** `2026-12-31` */
  readonly expiresOn: string | null
  readonly serial: string | null
}

/** What a GS1 code says of the goods. */
export interface Gs1Code extends Batch {
  /** The product's number, or that of what a package holds; fourteen digits. */
  readonly gtin: string
  /** How many pieces; null where the code does not count them. */
  readonly count: number | null
  /** Kilograms, in thousandths. */
  readonly netWeight: Thousandths | null
  /** What it costs, in cents. */
  readonly price: Cents | null
}

/** Why a GS1 code names no product: it cannot be read whole, it holds none, or a digit was misread. */
export const gs1Faults = ['malformed', 'no-product', 'misread'] as const
export type Gs1Fault = (typeof gs1Faults)[number]

export type Gs1Reading =
  | { readonly ok: true; readonly code: Gs1Code }
  | { readonly ok: false; readonly fault: Gs1Fault }

/** AIM identifiers of symbols whose data is an element string (ISO/IEC 15424). */
const gs1Symbols = /^\](?:C1|e[0-3]|d[25]|Q[34]|J[15])/
const anySymbol = /^\][A-Za-z][0-9A-Za-z]/

/** The code without the AIM identifier a scanner may put before it. */
export function withoutSymbology(code: string): string {
  return code.replace(anySymbol, '')
}

/** Whether a code can be nothing but GS1: by its symbology, its separators or the brackets people write. */
export function isGs1(code: string): boolean {
  return (
    gs1Symbols.test(code) ||
    code.includes(groupSeparator) ||
    /^\(0[12]\)\d{14}/.test(code) ||
    readDigitalLink(code) !== undefined
  )
}

/** Whether an unmarked code is an element string all the same, as scanners send that are set to send nothing before it. */
export function looksLikeGs1(code: string): boolean {
  return /^0[12]\d{14}/.test(code) && isGtin(code.slice(2, 16))
}

/** Reads a GS1 element string or a Digital Link. `year` of today decides the century of an expiry. */
export function readGs1(code: string, year: number): Gs1Reading {
  const elements = readDigitalLink(code) ?? readElements(withoutSymbology(code))
  if (elements === undefined || elements === 'malformed') return { ok: false, fault: 'malformed' }
  const gtin = elements.get('01') ?? elements.get('02')
  if (gtin === undefined) return { ok: false, fault: 'no-product' }
  if (!isGtin(gtin)) return { ok: false, fault: 'misread' }
  const said = sayings(elements, year)
  return said === undefined ? { ok: false, fault: 'malformed' } : { ok: true, code: { gtin, ...said } }
}

function sayings(elements: Gs1Elements, year: number): Omit<Gs1Code, 'gtin'> | undefined {
  const expiry = elements.get('17')
  const expiresOn = expiry === undefined ? null : gs1Date(expiry, year)
  const count = elements.get('37') ?? elements.get('30')
  const weight = measured(elements, '310')
  const price = measured(elements, '392')
  if (expiresOn === undefined || (count !== undefined && !/^\d+$/.test(count))) return undefined
  if (weight === 'unreadable' || price === 'unreadable') return undefined
  return {
    lot: elements.get('10') ?? null,
    expiresOn,
    serial: elements.get('21') ?? null,
    count: count === undefined ? null : Number(count),
    netWeight: weight === null ? null : thousandths(scaleHalfUp(weight.value, 1000, 10 ** weight.decimals)),
    price: price === null ? null : cents(scaleHalfUp(price.value, 100, 10 ** price.decimals)),
  }
}

/** A measure under `310n`, n decimals behind the comma. */
function measured(
  elements: Gs1Elements,
  family: string,
): { readonly value: number; readonly decimals: number } | 'unreadable' | null {
  const found = [...elements].find(([identifier]) => identifier.startsWith(family))
  if (!found) return null
  const [identifier, digits] = found
  const decimals = Number(identifier[3])
  const isNumber = /^\d{1,15}$/.test(digits) && decimals <= 5
  return isNumber ? { value: Number(digits), decimals } : 'unreadable'
}
