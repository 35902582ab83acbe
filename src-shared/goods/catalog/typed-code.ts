import { readQuantity, type Thousandths } from '../../kernel/money/quantity'
import { fail, ok, type Result } from '../../kernel/result'
import { cleanCode } from '../../kernel/text/clean-text'

/** A code as typed or scanned, with the quantity put before it; no quantity means the usual one. */
type TypedCode = { readonly quantity: Thousandths | undefined; readonly code: string }

export type TypedCodeError =
  | { readonly error: 'invalid-quantity' | 'empty' }
  /** `1.000*`: a thousand or one. */
  | { readonly error: 'ambiguous-quantity'; readonly typed: string }

/**
 * Splits what was entered in the code field: `789…`, `3*789…`, `0,5*123` (quantity in units or kg before the
 * asterisk). `3*` alone gives an empty code: the next scan takes that quantity.
 *
 * The code is only trimmed. Whoever looks it up decides between barcode, product code and words.
 */
export function parseTypedCode(text: string): TypedCode | TypedCodeError {
  const entered = cleanCode(text)
  if (entered === '') return { error: 'empty' }
  const asterisk = entered.indexOf('*')
  if (asterisk < 0 || isNoQuantity(entered.slice(0, asterisk))) return { quantity: undefined, code: entered }
  const typed = entered.slice(0, asterisk).trim()
  const read = readQuantity(typed)
  if (!read.ok)
    return read.problem === 'ambiguous'
      ? { error: 'ambiguous-quantity', typed }
      : { error: 'invalid-quantity' }
  return { quantity: read.value, code: entered.slice(asterisk + 1).trim() }
}

/** What stands before an asterisk that is part of the code: GS1 lots and serials, and web addresses, may hold one. */
function isNoQuantity(before: string): boolean {
  return before.includes('\u001d') || /^(?:\]|\(?0[12]\)?\d{14}|https?:)/i.test(before)
}

export type UnclearQuantity =
  | { readonly code: 'invalid-quantity' }
  | { readonly code: 'ambiguous-quantity'; readonly typed: string }

/** The same for whoever sells: a code there must be, and a quantity that leaves no doubt. */
export function enteredCode(text: string): Result<TypedCode, UnclearQuantity> {
  const typed = parseTypedCode(text)
  if (!('error' in typed)) return typed.code === '' ? fail({ code: 'invalid-quantity' }) : ok(typed)
  return typed.error === 'ambiguous-quantity'
    ? fail({ code: 'ambiguous-quantity', typed: typed.typed })
    : fail({ code: 'invalid-quantity' })
}
