import { cents, type Cents } from '../../kernel/money/cents'
import { thousandths, type Thousandths } from '../../kernel/money/quantity'
import { isValidEan } from './ean'
import { spareDigits, type ScaleLayout } from './scale-layout'
import { valueCheckDigit } from './value-check-digit'

/** What a label says: the product's code as printed, and `weight` in thousandths or `price` in cents. */
export type ScaleLabel = { readonly layout: ScaleLayout; readonly productCode: string } & (
  | { readonly kind: 'weight'; readonly weight: Thousandths }
  | { readonly kind: 'price'; readonly price: Cents }
)

/** Why a code that could be a label says nothing: a digit misread, no layout of its prefix, a value of nothing. */
export type LabelFault = 'misread' | 'no-layout' | 'no-value'

export type LabelReading =
  | { readonly ok: true; readonly label: ScaleLabel }
  | { readonly ok: false; readonly fault: LabelFault }

/**
 * Reads an in-store EAN-13 as the shop's scales write it. The layout with the longest prefix that fits decides alone:
 * what it cannot read is never tried by another, which would sell something else.
 *
 * @returns `undefined` when it is no such code: not thirteen digits that begin with 2.
 */
export function readScaleLabel(code: string, layouts: readonly ScaleLayout[]): LabelReading | undefined {
  if (!/^2\d{12}$/.test(code)) return undefined
  if (!isValidEan(code)) return { ok: false, fault: 'misread' }
  const layout = layoutFor(code, layouts)
  return layout === undefined ? { ok: false, fault: 'no-layout' } : readBy(layout, code)
}

/** The layout that decides about a code: the one with the longest prefix it begins with. */
export function layoutFor(code: string, layouts: readonly ScaleLayout[]): ScaleLayout | undefined {
  return layouts
    .filter(({ prefix }) => code.startsWith(prefix))
    .sort((one, other) => other.prefix.length - one.prefix.length)[0]
}

function readBy(layout: ScaleLayout, code: string): LabelReading {
  const { prefix, codeLength, valueLength, decimals, spare, checksValue } = layout
  const codeEnd = prefix.length + codeLength
  const valueStart = spare === 'before-value' ? codeEnd + spareDigits(layout) : codeEnd
  const valueEnd = valueStart + valueLength
  const digits = code.slice(valueStart, valueEnd)
  const check = spare === 'before-value' ? code[valueStart - 1] : code[valueEnd]
  if (checksValue && check !== valueCheckDigit(digits)) return { ok: false, fault: 'misread' }
  const value = Number(digits)
  if (value === 0) return { ok: false, fault: 'no-value' }
  const said = { layout, productCode: code.slice(prefix.length, codeEnd) }
  return layout.value === 'weight'
    ? { ok: true, label: { ...said, kind: 'weight', weight: thousandths(value * 10 ** (3 - decimals)) } }
    : { ok: true, label: { ...said, kind: 'price', price: cents(value * 10 ** (2 - decimals)) } }
}

/** Longest code a shop gives to what it weighs. */
const longestCode = 14

/**
 * The spellings under which a label's code may stand in the catalogue, the printed one first: zeros before it do not
 * matter, neither on the label (`00100` finds `100`) nor in the catalogue (`0149` finds `00149`).
 */
export function labelCodeSpellings(printed: string): readonly string[] {
  const bare = printed.replace(/^0+(?=\d)/, '')
  const padded = Array.from({ length: longestCode - bare.length + 1 }, (_, zeros) => '0'.repeat(zeros) + bare)
  return [printed, ...padded.filter((spelling) => spelling !== printed)]
}
