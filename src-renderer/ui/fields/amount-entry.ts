import { cents, type Cents } from '#shared/kernel/money/cents'
import { formatAmount, parseAmount } from '#shared/kernel/money/format'
import { numberText, onlyDigits } from '#shared/kernel/text/clean-text'
import type { TypedAmounts } from '#shared/store/settings/paying'

/**
 * An amount while it is being typed. `till`: digits shift in from the cents, as on a till. `reais`: a shop that reads
 * what is typed as whole reais, `100` is 100,00. `comma`: a comma was
 * typed, so the digits before it are reais and those after it, cents. A point stands for a comma, as numeric keypads
 * send it, until a third digit shows that thousands were meant: `1.234,56`.
 */
export type AmountEntry =
  | { readonly mode: 'till'; readonly value: Cents | null }
  | { readonly mode: 'reais'; readonly reais: number }
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
  switch (entry.mode) {
    case 'till':
      return entry.value
    case 'reais':
      return cents(entry.reais * 100)
    case 'comma':
      return cents(entry.reais * 100 + Number(entry.decimals.padEnd(2, '0')))
  }
}

export function entryText(entry: AmountEntry): string {
  if (entry.mode === 'till') return entry.value === null ? '' : formatAmount(entry.value)
  const reais = formatAmount(cents(entry.reais * 100)).slice(0, -3)
  return entry.mode === 'reais' ? reais : `${reais},${entry.decimals}`
}

/** These keys typed one after the other into an empty field. */
export function entryTyped(keys: string, reading: TypedAmounts): AmountEntry {
  return [...keys].reduce<AmountEntry>(
    (entry, data) =>
      typeAmount(entry, { text: entryText(entry) + data, inputType: 'insertText', data }, reading),
    entryOf(null),
  )
}

/** The entry after the field's text changed. What makes no amount changes nothing. */
export function typeAmount(
  before: AmountEntry,
  change: TextChange,
  reading: TypedAmounts = 'cents',
): AmountEntry {
  if (change.text.trim() === '') return entryOf(null)
  const entry = reading === 'reais' ? asWritten(before) : before
  const oneKey = change.inputType === 'insertText' && change.data?.length === 1
  if (oneKey && change.data === ',') return typeComma(entry)
  if (oneKey && change.data === '.') return typePoint(entry)
  if (oneKey) return typeDigits(entry, change.text, reading)
  if (change.inputType?.startsWith('delete')) return nothingIfZero(typeDigits(entry, change.text, reading))
  return wholeAmount(change.text) ?? entry
}

/** An amount that was there already has its comma: it is edited as it is written. */
function asWritten(entry: AmountEntry): AmountEntry {
  if (entry.mode !== 'till' || entry.value === null) return entry
  const decimals = String(entry.value % 100).padStart(2, '0')
  return { mode: 'comma', reais: (entry.value - (entry.value % 100)) / 100, decimals }
}

/** A comma makes reais of the digits typed so far; in an empty field it begins with zero. */
function typeComma(entry: AmountEntry): AmountEntry {
  if (entry.mode === 'comma') return { mode: 'comma', reais: entry.reais, decimals: entry.decimals }
  const reais = entry.mode === 'reais' ? entry.reais : (entry.value ?? 0)
  return fits(reais) ? { mode: 'comma', reais, decimals: '' } : entry
}

function typePoint(entry: AmountEntry): AmountEntry {
  const marked = typeComma(entry)
  return marked.mode === 'comma' && marked.decimals === '' ? { ...marked, point: true } : entry
}

function fits(reais: number): boolean {
  return String(reais).length <= maxDigits - 2
}

function typeDigits(entry: AmountEntry, text: string, reading: TypedAmounts): AmountEntry {
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
  if (reading === 'reais') return fits(Number(digits)) ? { mode: 'reais', reais: Number(digits) } : entry
  return digits.length > maxDigits ? entry : entryOf(cents(Number(digits)))
}

/** Deleting down to zero empties the field: a zero that means zero is typed. */
function nothingIfZero(entry: AmountEntry): AmountEntry {
  return entry.mode !== 'comma' && entryValue(entry) === 0 ? entryOf(null) : entry
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
