import { cents, type Cents } from '../../src-shared/money/cents'
import { formatAmount, parseAmount } from '../../src-shared/money/format'
import { numberText, onlyDigits } from '../../src-shared/text/clean-text'

/**
 * An amount while it is being typed. `till`: digits shift in from the cents, as on a till. `comma`: a comma was
 * typed, so the digits before it are reais and those after it, cents. A point stands for a comma, as numeric keypads
 * send it, until a third digit shows that thousands were meant: `1.234,56`.
 */
export type AmountEntry =
  | { readonly mode: 'till'; readonly value: Cents | null }
  | { readonly mode: 'comma'; readonly reais: number; readonly decimals: string; readonly point?: true }

/** What an input event says it did; null where the browser does not tell. */
export interface TextChange {
  readonly text: string
  readonly inputType: string | null
  readonly data: string | null
}

const maxDigits = 10

export function entryOf(value: Cents | null): AmountEntry {
  return { mode: 'till', value }
}

/** Cents, or null while nothing is typed. */
export function entryValue(entry: AmountEntry): Cents | null {
  if (entry.mode === 'till') return entry.value
  return cents(entry.reais * 100 + Number(entry.decimals.padEnd(2, '0')))
}

export function entryText(entry: AmountEntry): string {
  if (entry.mode === 'till') return entry.value === null ? '' : formatAmount(entry.value)
  return `${formatAmount(cents(entry.reais * 100)).slice(0, -3)},${entry.decimals}`
}

/** The entry after the field's text changed. What makes no amount changes nothing. */
export function typeAmount(entry: AmountEntry, change: TextChange): AmountEntry {
  if (change.text.trim() === '') return entryOf(null)
  const oneKey = change.inputType === 'insertText' && change.data?.length === 1
  if (oneKey && change.data === ',') return typeComma(entry)
  if (oneKey && change.data === '.') return typePoint(entry)
  if (oneKey) return typeDigits(entry, change.text)
  if (change.inputType?.startsWith('delete')) return nothingIfZero(typeDigits(entry, change.text))
  return wholeAmount(change.text) ?? entry
}

/** A comma makes reais of the digits typed so far; in an empty field it begins with zero. */
function typeComma(entry: AmountEntry): AmountEntry {
  if (entry.mode === 'comma') return { mode: 'comma', reais: entry.reais, decimals: entry.decimals }
  const reais = entry.value ?? 0
  return fits(reais) ? { mode: 'comma', reais, decimals: '' } : entry
}

function typePoint(entry: AmountEntry): AmountEntry {
  const marked = typeComma(entry)
  return marked.mode === 'comma' && marked.decimals === '' ? { ...marked, point: true } : entry
}

function fits(reais: number): boolean {
  return String(reais).length <= maxDigits - 2
}

function typeDigits(entry: AmountEntry, text: string): AmountEntry {
  if (entry.mode === 'comma') {
    const typed = /^([\d.]*),(\d{0,2})$/.exec(text)
    if (typed) return { ...entry, reais: Number(digitsOf(typed[1] ?? '')), decimals: typed[2] ?? '' }
    const thousands = entry.point === true && /^([\d.]*),(\d{3})$/.test(text) ? Number(digitsOf(text)) : null
    if (thousands !== null && fits(thousands)) return { mode: 'comma', reais: thousands, decimals: '' }
    // A third decimal is not taken; without its comma the text is digits again.
    if (text.includes(',')) return entry
  }
  const digits = digitsOf(text)
  if (digits === '') return entryOf(null)
  return digits.length > maxDigits ? entry : entryOf(cents(Number(digits)))
}

/** Deleting down to zero empties the field: a zero that means zero is typed. */
function nothingIfZero(entry: AmountEntry): AmountEntry {
  return entry.mode === 'till' && entry.value === 0 ? entryOf(null) : entry
}

/** Pasted, filled or put back in one go: read as written. */
function wholeAmount(text: string): AmountEntry | undefined {
  const unfinished = /^([\d.]+),(\d?)$/.exec(numberText(text))
  if (unfinished) {
    const reais = Number(digitsOf(unfinished[1] ?? ''))
    return fits(reais) ? { mode: 'comma', reais, decimals: unfinished[2] ?? '' } : undefined
  }
  const value = parseAmount(text)
  return value === undefined || value < 0 ? undefined : entryOf(value)
}

function digitsOf(text: string): string {
  return onlyDigits(text).replace(/^0+(?=\d)/, '')
}
